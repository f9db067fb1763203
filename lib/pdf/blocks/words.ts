import { circlePath } from "#lib/domain/insight/drawing/drawing.ts";
import type { ReportBlock } from "#lib/domain/report/report-section.ts";
import { keepTogether, type Strip } from "../flow/strip.ts";
import { type Press, paperColours, uncutRows } from "../page/paper.ts";
import { setParagraph } from "../setting/set-lines.ts";
import { textStyles } from "../setting/text-style.ts";
import { setPartTitle } from "./headings.ts";

type Block<Kind> = Extract<ReportBlock, { kind: Kind }>;

/** Lines longer than this are hard to come back from. */
const readingWidth = 440;

export function setWords({ setter }: Press, { text }: Block<"paragraph">): Strip[] {
  return setParagraph(setter, text, {
    style: textStyles.body,
    x: 0,
    width: readingWidth,
    colour: paperColours.ink,
    align: "auto",
    before: 9,
  });
}

export function setList(press: Press, { title, items }: Block<"list">): Strip[] {
  const heading = title === null ? [] : setPartTitle(press, title);
  const lines = items.flatMap((item, index) => setItem(press, item, index === 0 ? 8 : 5));
  return [...heading, ...keepTogether(lines, uncutRows / 2)];
}

function setItem({ setter, brand }: Press, text: string, before: number): Strip[] {
  const style = textStyles.body;
  const lines = setParagraph(setter, text, {
    style,
    x: 16,
    width: readingWidth - 16,
    colour: paperColours.ink,
    before,
  });
  const dot = { kind: "path", x: 0, y: 0, path: circlePath(4.5, 8.2, 2.1), fill: brand.mark } as const;
  return lines.map((line, index) => (index === 0 ? { ...line, marks: [dot, ...line.marks] } : line));
}

/** What somebody said, in the voice of headings, and where it is from. */
export function setQuote({ setter, brand }: Press, { text, source }: Block<"quote">): Strip[] {
  const column = { x: 18, width: readingWidth - 18, align: "auto" } as const;
  const words = setParagraph(setter, text, {
    style: textStyles.question,
    colour: paperColours.ink,
    keepsWithNext: true,
    ...column,
  });
  const from = setParagraph(setter, source, {
    style: textStyles.small,
    colour: paperColours.muted,
    ...column,
  });
  return [...words, ...from].map((line, index) => ({
    ...line,
    before: index === 0 ? 14 : 0,
    marks: [{ kind: "rect", x: 0, y: 0, width: 2.5, height: line.height, colour: brand.mark }, ...line.marks],
  }));
}
