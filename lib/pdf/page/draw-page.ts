import { Canvas, Page, Text, View } from "@react-pdf/renderer";
import { createElement as h, type ReactElement } from "react";
import type { PlacedMarks } from "../flow/place-strips.ts";
import type { PaperMark, PathMark, RectMark, TextMark } from "../flow/strip.ts";
import { featuresOf } from "../setting/set-text.ts";
import { paper } from "./paper.ts";

/** What is used of the painter that a canvas hands out. */
type Painter = {
  save(): Painter;
  restore(): Painter;
  translate(x: number, y: number): Painter;
  rect(x: number, y: number, width: number, height: number): Painter;
  path(path: string): Painter;
  fill(colour: string): Painter;
  stroke(colour: string): Painter;
  fillAndStroke(fill: string, stroke: string): Painter;
  lineWidth(width: number): Painter;
  dash(length: number, options: { space: number }): Painter;
};

/** A line never has to be broken again: it stands in more room than it needs. */
const slack = 24;

/**
 * A page in places: one canvas for all lines and shapes, and a text for each stretch of lines. Nothing is left to be
 * laid out, so that a page costs little more than its letters.
 */
export function drawPage(page: PlacedMarks, extras: readonly ReactElement[] = [], key = 0): ReactElement {
  const texts = page.marks.filter((mark) => mark.kind === "text").flatMap(listParts);
  return h(
    Page,
    { key, size: [paper.width, paper.height], wrap: false },
    h(Canvas, { key: "shapes", style: fullPage, paint: (painter: Painter) => paint(painter, page.marks) }),
    ...extras,
    ...page.bookmarks.map((bookmark, index) => h(View, { key: `bookmark ${index}`, ...toAnchor(bookmark) })),
    ...joinLines(texts).map((lines, index) => drawLines(lines, index)),
  );
}

/** It stands in the flow: a page that is never broken is as high as what stands in it. */
const fullPage = { width: paper.width, height: paper.height } as const;

/** The library leads the outline to any part of a page, though its types allow it for whole pages alone. */
function toAnchor({ title, y }: PlacedMarks["bookmarks"][number]) {
  const style = { position: "absolute", left: 0, top: Math.max(0, y - 12), width: 1, height: 1 } as const;
  return { style, bookmark: { title, fit: false, expanded: true } };
}

function paint(painter: Painter, marks: readonly PaperMark[]): null {
  for (const { x, y, width, height, colour } of joinRects(marks.filter((mark) => mark.kind === "rect"))) {
    painter.rect(x, y, width, height).fill(colour);
  }
  for (const mark of marks) if (mark.kind === "path") paintPath(painter, mark);
  return null;
}

function paintPath(painter: Painter, { x, y, path, fill, stroke, strokeWidth = 1, dash }: PathMark): void {
  painter.save().translate(x, y).lineWidth(strokeWidth);
  if (dash) painter.dash(dash[0], { space: dash[1] });
  painter.path(path);
  if (fill !== undefined && stroke !== undefined) painter.fillAndStroke(fill, stroke);
  else if (fill !== undefined) painter.fill(fill);
  else if (stroke !== undefined) painter.stroke(stroke);
  painter.restore();
}

/** Rectangles that touch from top to bottom as one, so that no seam shows between them. */
function joinRects(rects: readonly RectMark[]): RectMark[] {
  const joined: RectMark[] = [];
  for (const rect of rects) {
    const index = joined.findLastIndex(
      ({ x, y, width, height, colour }) =>
        x === rect.x &&
        width === rect.width &&
        colour === rect.colour &&
        Math.abs(y + height - rect.y) < 0.01,
    );
    const above = joined[index];
    if (above === undefined) joined.push(rect);
    else joined[index] = { ...above, height: rect.y + rect.height - above.y };
  }
  return joined;
}

/** What is laid out by itself is a text of its own, in its place in the line. */
function listParts(mark: TextMark): readonly TextMark[] {
  if (mark.line.parts.length === 0) return [mark];
  return mark.line.parts.map(({ x, line }) => ({ ...mark, x: mark.x + x, line }));
}

/** Lines below each other that look alike, as the text that they are. */
function joinLines(marks: readonly TextMark[]): TextMark[][] {
  const texts: TextMark[][] = [];
  for (const mark of marks) {
    const open = texts.at(-1);
    const above = open?.at(-1);
    if (open && above && isNextLine(above, mark)) open.push(mark);
    else texts.push([mark]);
  }
  return texts;
}

function isNextLine(above: TextMark, { x, baseline, line, style, colour }: TextMark): boolean {
  return (
    above.x === x &&
    above.style === style &&
    above.colour === colour &&
    above.line.fonts.join() === line.fonts.join() &&
    !above.line.turns &&
    !line.turns &&
    Math.abs(above.baseline + style.lineHeight - baseline) < 0.01
  );
}

function drawLines(marks: readonly TextMark[], key: number): ReactElement | null {
  const [first] = marks;
  if (first === undefined) return null;
  const { x, baseline, line, style, colour } = first;
  const text = {
    position: "absolute",
    left: x,
    top: baseline - line.ascent,
    width: Math.max(...marks.map((mark) => mark.line.width)) + slack,
    height: marks.length * style.lineHeight + slack,
    fontFamily: line.fonts.length === 1 ? line.fonts[0] : [...line.fonts],
    fontSize: style.size,
    lineHeight: style.lineHeight / style.size,
    color: colour,
    textAlign: "left",
    direction: line.isRightToLeft ? "rtl" : "ltr",
    ...(style.spacing ? { letterSpacing: style.spacing } : {}),
    ...(style.isTabular ? { fontFeatureSettings: featuresOf(style) } : {}),
  } as const;
  return h(Text, { key: `text ${key}`, style: text }, marks.map((mark) => mark.line.text).join("\n"));
}
