import type { ReportFact, ReportFigure } from "#lib/domain/report/report-section.ts";
import { joinStrips, keepTogether, type Strip } from "../flow/strip.ts";
import { contentWidth, type Press, paperColours, uncutHeight, uncutRows } from "../page/paper.ts";
import { setParagraph, setSideBySide } from "../setting/set-lines.ts";
import { type TextStyle, textStyles } from "../setting/text-style.ts";

const gap = 18;

/** Figures in rows of three: the name, the figure, and what it is read beside. */
export function setFigures(press: Press, figures: readonly ReportFigure[]): Strip[] {
  const perRow = figures.length === 2 || figures.length === 4 ? 2 : 3;
  const width = (contentWidth - gap * (perRow - 1)) / perRow;
  const rows = Array.from({ length: Math.ceil(figures.length / perRow) }, (_, row) =>
    figures.slice(row * perRow, (row + 1) * perRow),
  );
  return rows.flatMap((row) => {
    const tiles = row.map((figure, index) => setFigure(press, figure, { x: index * (width + gap), width }));
    const strips = setSideBySide(tiles, uncutHeight);
    return strips.map((strip, index) => (index === 0 ? { ...strip, before: 14 } : strip));
  });
}

function setFigure(
  { setter, brand }: Press,
  { label, value, beside }: ReportFigure,
  column: { x: number; width: number },
): Strip[] {
  const { ink, muted } = paperColours;
  const set = (text: string, style: TextStyle, colour: string, before = 0) =>
    setParagraph(setter, text, { style, colour, before, ...column });
  const isOneLine = (style: TextStyle) => setter.measure(value, style) <= column.width;
  const rule = { kind: "rect", y: 0, height: 1, colour: brand.mark, ...column } as const;
  return [
    { height: 7, before: 0, keepsWithNext: true, marks: [rule] },
    ...set(label, textStyles.small, muted),
    ...set(value, isOneLine(textStyles.figure) ? textStyles.figure : textStyles.lead, ink, 1),
    ...(beside === null ? [] : set(beside, textStyles.small, muted, 1)),
  ];
}

const labelShare = 0.36;

/** How wide the names are, and what they are. */
export function toFactWidths(width: number): { readonly label: number; readonly value: number } {
  return { label: width * labelShare - gap, value: width * (1 - labelShare) };
}

/** Names and what they are, line by line between hairlines. */
export function setFacts(
  { setter }: Press,
  facts: readonly ReportFact[],
  width: number = contentWidth,
  x = 0,
): Strip[] {
  const widths = toFactWidths(width);
  const rows = facts.flatMap(({ label, value }, index) => {
    const name = setParagraph(setter, label, {
      style: textStyles.cell,
      colour: paperColours.muted,
      x,
      width: widths.label,
    });
    const said = setParagraph(setter, value === "" ? "–" : value, {
      style: textStyles.cell,
      colour: paperColours.ink,
      x: x + width * labelShare,
      width: widths.value,
    });
    const strips = setSideBySide([name, said], uncutHeight);
    return withRule(strips, { x, width, isFirst: index === 0 });
  });
  return keepTogether(rows, uncutRows);
}

/** A row between hairlines, with room above and below its words. */
function withRule(
  strips: readonly Strip[],
  { x, width, isFirst }: { x: number; width: number; isFirst: boolean },
): Strip[] {
  const rule = { kind: "rect", x, y: 0, width, height: 0.6, colour: paperColours.line } as const;
  const top: Strip = {
    height: 5,
    before: isFirst ? 10 : 0,
    keepsWithNext: true,
    marks: isFirst ? [] : [rule],
  };
  const bottom: Strip = { height: 5, before: 0, keepsWithNext: false, marks: [] };
  return [...joinStrips([top, ...strips, bottom], uncutHeight + 10)];
}
