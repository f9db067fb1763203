import { Image } from "@react-pdf/renderer";
import { createElement as h, type ReactElement } from "react";
import type { ReportCover } from "#lib/domain/report/report-section.ts";
import { isolate } from "#lib/domain/text/isolate.ts";
import { setFacts } from "../blocks/figures.ts";
import { setNotice } from "../blocks/panel.ts";
import type { PaperMark, Strip } from "../flow/strip.ts";
import { clipToWidth, setParagraph, toTextMark } from "../setting/set-lines.ts";
import { textStyles } from "../setting/text-style.ts";
import type { Logo } from "./logo.ts";
import { contentWidth, type Press, paper, paperColours } from "./paper.ts";

const skyHeight = 176;
const mastTop = 52;
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

/** Whose report it is: the company's logo, or its name where it has none that can be set. */
export function setMast({ setter, brand }: Press, companyName: string, logo: Logo | null): PaperMark[] {
  if (logo !== null) return [];
  const style = textStyles.coverSubtitle;
  const name = companyName === "" ? "Elara" : companyName;
  const column = { x: paper.left, width: contentWidth - 200, colour: brand.ink };
  return setParagraph(setter, name, { style: { ...style, face: "strong" }, ...column })
    .slice(0, 3)
    .flatMap(({ marks }, index) =>
      marks.map((mark) =>
        mark.kind === "text"
          ? { ...mark, baseline: mark.baseline + mastTop + index * style.lineHeight }
          : mark,
      ),
    );
}

export function drawLogo(logo: Logo): ReactElement {
  const scale = Math.min(logoRoom.width / logo.width, logoRoom.height / logo.height);
  const style = {
    position: "absolute",
    left: paper.left,
    top: mastTop,
    width: logo.width * scale,
    height: logo.height * scale,
  } as const;
  return h(Image, { key: "logo", style, src: { data: Buffer.from(logo.bytes), format: logo.format } });
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

/** What a report is about and what it comes to, below the sky. */
export function setCover(press: Press, cover: ReportCover): Strip[] {
  const { setter, brand } = press;
  const { muted } = paperColours;
  const column = { x: 0, width: contentWidth * 0.88 };
  return [
    ...setParagraph(setter, cover.eyebrow, { style: textStyles.eyebrow, colour: brand.ink, ...column }),
    ...setTitle(press, cover.title),
    ...setParagraph(setter, cover.subtitle, {
      style: textStyles.coverSubtitle,
      colour: muted,
      before: 8,
      ...column,
    }),
    ...setNotice(press, cover.verdict).map((strip, index) =>
      index === 0 ? { ...strip, before: 26 } : strip,
    ),
    ...setFacts(press, cover.facts).map((strip, index) => (index === 0 ? { ...strip, before: 22 } : strip)),
    ...setParagraph(setter, cover.confidentiality, {
      style: textStyles.small,
      colour: muted,
      before: 22,
      ...column,
    }),
  ];
}

/** A title too long for its size is set a step smaller. */
function setTitle({ setter }: Press, title: string): Strip[] {
  const look = { x: 0, width: contentWidth, colour: paperColours.ink, before: 8 };
  const large = setParagraph(setter, title, { style: textStyles.coverTitle, ...look });
  return large.length <= 3 ? large : setParagraph(setter, title, { style: textStyles.heading, ...look });
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
