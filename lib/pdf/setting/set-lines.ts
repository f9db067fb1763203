import { moveMarks, type Strip, type TextMark } from "../flow/strip.ts";
import { clipText } from "./clip-text.ts";
import type { SetLine, Setter } from "./set-text.ts";
import type { TextStyle } from "./text-style.ts";

/** Where a text stands: from `x` on, `width` wide. */
export type Column = {
  readonly x: number;
  readonly width: number;
  readonly colour: string;
  /** `auto` begins at the right what is written from right to left. */
  readonly align?: "start" | "end" | "auto";
};

/** A line of text whose top is at `top`. */
export function toTextMark(line: SetLine, style: TextStyle, column: Column, top = 0): TextMark {
  const isAtEnd = column.align === "end" || (column.align === "auto" && line.isRightToLeft);
  const x = isAtEnd ? column.x + column.width - line.width : column.x;
  return { kind: "text", x, baseline: top + toBaseline(style), line, style, colour: column.colour };
}

/** From the top of a line to its base line: the same for every font, so that mixed scripts stand on one line. */
function toBaseline({ size, lineHeight }: TextStyle): number {
  return lineHeight / 2 + size * 0.34;
}

/** A text as strips of one line each; its first two lines and its last two stay together. */
export function setParagraph(
  setter: Setter,
  text: string,
  { style, before = 0, keepsWithNext = false, ...column }: Column & ParagraphLook,
): Strip[] {
  const lines = setter.set(text, style, column.width);
  return lines.map((line, index) => ({
    height: style.lineHeight,
    before: index === 0 ? before : 0,
    keepsWithNext: index === lines.length - 1 ? keepsWithNext : index === 0 || index === lines.length - 2,
    marks: [toTextMark(line, style, column)],
  }));
}

type ParagraphLook = {
  readonly style: TextStyle;
  readonly before?: number;
  readonly keepsWithNext?: boolean;
};

/**
 * Texts side by side, as one strip that is read column by column; as strips of one line each where that would be
 * higher than `limit`.
 */
export function setSideBySide(columns: readonly (readonly Strip[])[], limit: number): Strip[] {
  const tops = columns.map((strips) => listTops(strips));
  const bottoms = [...new Set(tops.flat().map(({ bottom }) => bottom))].sort((one, other) => one - other);
  const height = bottoms.at(-1) ?? 0;
  if (height === 0) return [];
  if (height <= limit) {
    const marks = tops.flat().flatMap(({ strip, top }) => moveMarks(strip.marks, top));
    return [{ height, before: 0, keepsWithNext: false, marks }];
  }
  let y = 0;
  return bottoms.map((bottom) => {
    const from = y;
    y = bottom;
    const ending = tops.flat().filter((placed) => placed.bottom === bottom);
    const marks = ending.flatMap(({ strip, top }) => moveMarks(strip.marks, top - from));
    return { height: bottom - from, before: 0, keepsWithNext: false, marks };
  });
}

function listTops(strips: readonly Strip[]): { strip: Strip; top: number; bottom: number }[] {
  let y = 0;
  return strips.map((strip) => {
    const top = y + strip.before;
    y = top + strip.height;
    return { strip, top, bottom: y };
  });
}

/** A text in one line, shortened with an ellipsis where it is wider than `width`. */
export function clipToWidth(setter: Setter, text: string, style: TextStyle, width: number): string {
  return clipText(text, (candidate) => setter.measure(candidate, style) <= width);
}

/** A text shortened with an ellipsis where it takes more than `count` lines. */
export function clipToLines(
  setter: Setter,
  text: string,
  { style, width, count }: { readonly style: TextStyle; readonly width: number; readonly count: number },
): string {
  return clipText(text, (candidate) => setter.set(candidate, style, width).length <= count);
}
