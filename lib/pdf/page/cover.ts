import { Image } from "@react-pdf/renderer";
import { createElement as h, type ReactElement } from "react";
import type { ReportCover } from "#lib/domain/report/report-section.ts";
import { isolate } from "#lib/domain/text/isolate.ts";
import { setFacts, toFactWidths } from "../blocks/figures.ts";
import { setNotice } from "../blocks/panel.ts";
import { type PaperMark, type Strip, toHeight } from "../flow/strip.ts";
import { clipToLines, clipToWidth, setParagraph, toTextMark } from "../setting/set-lines.ts";
import { type TextStyle, textStyles } from "../setting/text-style.ts";
import { type Logo, readLogo, toLogoSize } from "./logo.ts";
import { contentWidth, type Press, paper, paperColours } from "./paper.ts";

const skyHeight = 176;
const mastTop = 52;
/** Its width and height are points. */
export type PlacedLogo = Logo;

const logoRoom = { width: 190, height: 46 };

/** The ground of a cover: a sun that stands over the horizon, in the company's colour. */
export function drawSky({ brand }: Press): PaperMark[] {
  const radius = 92;
  const x = paper.right - radius - 6;
  const half = Math.sqrt(radius ** 2 - 26 ** 2);
  const sun = `M${x - half} ${skyHeight}A${radius} ${radius} 0 1 1 ${x + half} ${skyHeight}z`;
  return [
    { kind: "rect", x: 0, y: 0, width: paper.width, height: skyHeight, colour: brand.tint },
    { kind: "path", x: 0, y: 0, path: sun, fill: brand.glow },
    { kind: "rect", x: 0, y: skyHeight, width: paper.width, height: 2.5, colour: brand.mark },
  ];
}

/** Whose report it is: the company's logo, or its name where it has none that can be set; nothing where it has neither. */
export function setMast({ setter, brand }: Press, companyName: string, logo: PlacedLogo | null): PaperMark[] {
  if (logo !== null) return [];
  const style = { ...textStyles.coverSubtitle, face: "strong" } as const;
  const column = { x: paper.left, width: contentWidth - 200, colour: brand.ink };
  const name = clipToLines(setter, companyName, { style, width: column.width, count: 3 });
  return setParagraph(setter, name, { style, ...column }).flatMap(({ marks }, index) =>
    marks.map((mark) =>
      mark.kind === "text" ? { ...mark, baseline: mark.baseline + mastTop + index * style.lineHeight } : mark,
    ),
  );
}

/** A logo as it stands on a cover; null for bytes that are none, and for one that could not be seen. */
export function placeLogo(bytes: Uint8Array): PlacedLogo | null {
  const logo = readLogo(bytes);
  const size = logo === null ? null : toLogoSize(logo, logoRoom);
  return logo === null || size === null ? null : { ...logo, ...size };
}

export function drawLogo({ bytes, format, width, height }: PlacedLogo): ReactElement {
  const style = { position: "absolute", left: paper.left, top: mastTop, width, height } as const;
  return h(Image, { key: "logo", style, src: { data: Buffer.from(bytes), format } });
}

/** Who made it, and for whom: the foot of a cover. */
export function setImprint({ setter, brand }: Press, companyName: string): PaperMark[] {
  const style = textStyles.wordmark;
  const top = paper.bottom - style.lineHeight - 4;
  const mark = setter.setLine("Elara", style);
  const x = paper.left + mark.width + 12;
  const column = { x: paper.left, width: contentWidth, colour: brand.ink };
  const name = clipToWidth(setter, companyName, textStyles.small, paper.right - x - 20);
  const forWhom = name === "" ? [] : [setter.setLine(`for ${isolate(name)}`, textStyles.small)];
  return [
    toTextMark(mark, style, column, top),
    ...forWhom.map((line) => ({
      ...toTextMark(line, textStyles.small, { x, width: line.width, colour: paperColours.muted }),
      baseline: toTextMark(mark, style, column, top).baseline,
    })),
  ];
}

/** How the words of a cover are set: the roomier, the sooner they are taken. */
type CoverFit = {
  readonly title: TextStyle;
  readonly titleLines: number;
  readonly subtitle: TextStyle;
  readonly room: number;
  /** What is longer is shortened. */
  readonly most?: number;
};

const fits: readonly CoverFit[] = [
  { title: textStyles.coverTitle, titleLines: 3, subtitle: textStyles.coverSubtitle, room: 1 },
  { title: textStyles.heading, titleLines: 4, subtitle: textStyles.coverSubtitle, room: 1 },
  { title: textStyles.lead, titleLines: 6, subtitle: textStyles.body, room: 0.7 },
  { title: textStyles.lead, titleLines: 3, subtitle: textStyles.small, room: 0.5, most: 3 },
];

/**
 * What a report is about and what it comes to, below the sky. It has one page: long names are set smaller and closer, and those
 * that are too long even so are shortened.
 */
export function setCover(press: Press, cover: ReportCover): Strip[] {
  const settings = fits.map((fit) => () => setCoverIn(press, cover, fit));
  for (const set of settings) {
    const { strips, isTitleFit } = set();
    if (isTitleFit && toHeight(strips) <= coverHeight) return strips;
  }
  return settings.at(-1)?.().strips ?? [];
}

function setCoverIn(
  press: Press,
  cover: ReportCover,
  { title, titleLines, subtitle, room, most }: CoverFit,
): { strips: Strip[]; isTitleFit: boolean } {
  const { setter, brand } = press;
  const { ink, muted } = paperColours;
  const column = { x: 0, width: contentWidth * 0.88 };
  const clip = (text: string, style: TextStyle, width: number, count = most) =>
    count === undefined ? text : clipToLines(setter, text, { style, width, count });
  const name = clip(cover.title, title, contentWidth, most === undefined ? undefined : titleLines);
  const titled = setParagraph(setter, name, {
    style: title,
    x: 0,
    width: contentWidth,
    colour: ink,
    before: 8,
  });
  const below = (strips: readonly Strip[], before: number) =>
    strips.map((strip, index) => (index === 0 ? { ...strip, before: before * room } : strip));
  const facts = cover.facts.map(({ label, value }) => ({
    label: clip(label, textStyles.cell, toFactWidths(contentWidth).label),
    value: clip(value, textStyles.cell, toFactWidths(contentWidth).value),
  }));
  const set = (text: string, style: TextStyle, colour: string) =>
    setParagraph(setter, clip(text, style, column.width), { style, colour, ...column });
  const strips = [
    ...set(cover.eyebrow, textStyles.eyebrow, brand.ink),
    ...titled,
    ...below(set(cover.subtitle, subtitle, muted), 8),
    ...below(setNotice(press, cover.verdict), 26),
    ...below(setFacts(press, facts), 22),
    ...below(set(cover.confidentiality, textStyles.small, muted), 22),
  ];
  return { strips, isTitleFit: titled.length <= titleLines };
}

/** Where the words of a cover begin. */
export const coverTop = skyHeight + 54;
export const coverHeight = paper.bottom - coverTop - 40;

/** The house's own sign: the horizon with its sun. */
export function drawSign(x: number, y: number, { brand }: Press): PaperMark[] {
  return [
    { kind: "path", x, y, path: "M1.5 9a5 5 0 0 1 10 0z", fill: brand.mark },
    { kind: "path", x, y, path: "M0 10h13", stroke: brand.mark, strokeWidth: 1.2 },
  ];
}
