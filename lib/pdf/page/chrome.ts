import type { PaperMark } from "../flow/strip.ts";
import { clipToLines, clipToWidth, toTextMark } from "../setting/set-lines.ts";
import { textStyles } from "../setting/text-style.ts";
import { drawSign } from "./cover.ts";
import { contentWidth, type Press, paper, paperColours } from "./paper.ts";

export type PageNumber = { readonly page: number; readonly of: number };

const headerTop = 46;
const footerTop = 790;
const numberWidth = 90;
const gap = 20;

/** Above every page but the cover: whose report it is and which. */
export function setHeader({ setter, brand }: Press, companyName: string, title: string): PaperMark[] {
  const style = textStyles.tiny;
  const half = (contentWidth - gap) / 2;
  const set = (text: string, x: number, align: "start" | "end", colour: string) => {
    const line = setter.setLine(clipToWidth(setter, text, style, half), style);
    return toTextMark(line, style, { x, width: half, align, colour }, headerTop);
  };
  const name = companyName === "" ? "Elara" : companyName;
  return [
    set(name, paper.left, "start", brand.ink),
    set(title, paper.left + half + gap, "end", paperColours.muted),
    {
      kind: "rect",
      x: paper.left,
      y: headerTop + 17,
      width: contentWidth,
      height: 0.6,
      colour: paperColours.line,
    },
  ];
}

/** Below every page: what the report is, who made it, and which page of how many. */
export function setFooter(press: Press, footer: string, { page, of }: PageNumber): PaperMark[] {
  const { setter } = press;
  const style = textStyles.tiny;
  const width = contentWidth - numberWidth - gap - 18;
  const lines = setter.set(clipToLines(setter, footer, { style, width, count: 2 }), style, width);
  const column = { x: paper.left + 18, width, colour: paperColours.muted };
  const number = setter.setLine(`Page ${page} of ${of}`, style);
  const numberColumn = {
    x: paper.right - numberWidth,
    width: numberWidth,
    align: "end",
    colour: paperColours.muted,
  } as const;
  return [
    {
      kind: "rect",
      x: paper.left,
      y: footerTop - 10,
      width: contentWidth,
      height: 0.6,
      colour: paperColours.line,
    },
    ...drawSign(paper.left, footerTop - 1, press),
    ...lines.map((line, index) => toTextMark(line, style, column, footerTop + index * style.lineHeight)),
    toTextMark(number, style, numberColumn, footerTop),
  ];
}
