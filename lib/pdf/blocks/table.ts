import type { ReportTable } from "#lib/domain/report/report-section.ts";
import { joinStrips, keepTogether, type Strip } from "../flow/strip.ts";
import { contentWidth, type Press, paperColours, uncutHeight, uncutRows } from "../page/paper.ts";
import { setParagraph, setSideBySide } from "../setting/set-lines.ts";
import { textStyles } from "../setting/text-style.ts";
import { setPartTitle } from "./headings.ts";
import { fitColumns } from "./table-columns.ts";

const gap = 12;

/** A table whose head stands again on each page; a row goes over to the next page whole. */
export function setTable(press: Press, { caption, columns, rows, note }: ReportTable): Strip[] {
  const widths = fitColumns(press, { columns, rows, width: contentWidth, gap });
  const head = setRow(press, { cells: columns.map(({ title }) => title), columns, widths, isHead: true });
  const body = rows.map((cells) => setRow(press, { cells, columns, widths, isHead: false }));
  return [
    ...(caption === "" ? [] : setPartTitle(press, caption)),
    ...head.map((strip, index) => ({ ...strip, before: index === 0 ? 8 : 0, keepsWithNext: true })),
    ...keepTogether(
      body.flatMap((strips) => strips.map((strip) => ({ ...strip, head }))),
      uncutRows,
    ),
    ...(note === null ? [] : setNote(press, note)),
  ];
}

type Row = {
  readonly cells: readonly string[];
  readonly columns: ReportTable["columns"];
  readonly widths: readonly number[];
  readonly isHead: boolean;
};

function setRow({ setter, brand }: Press, { cells, columns, widths, isHead }: Row): readonly Strip[] {
  let x = 0;
  const set = widths.map((width, index) => {
    const at = x;
    x += width + gap;
    return setParagraph(setter, cells[index] ?? "", {
      style: isHead ? textStyles.tinyStrong : textStyles.cell,
      colour: isHead ? paperColours.muted : paperColours.ink,
      x: at,
      width,
      align: columns[index]?.align,
    });
  });
  const strips = setSideBySide(set, uncutHeight);
  const rule = {
    kind: "rect",
    x: 0,
    y: 0,
    width: contentWidth,
    height: isHead ? 1 : 0.5,
    colour: isHead ? brand.mark : paperColours.line,
  } as const;
  const above: Strip = {
    height: isHead ? 0 : 4.5,
    before: 0,
    keepsWithNext: true,
    marks: isHead ? [] : [rule],
  };
  const below: Strip = { height: isHead ? 4 : 4, before: 0, keepsWithNext: isHead, marks: [] };
  const stroke: Strip = { height: 0, before: 0, keepsWithNext: true, marks: [rule] };
  const all = isHead ? [above, ...strips, below, stroke] : [above, ...strips, below];
  return joinStrips(all, uncutHeight);
}

function setNote({ setter }: Press, note: string): Strip[] {
  return setParagraph(setter, note, {
    style: textStyles.tiny,
    colour: paperColours.muted,
    x: 0,
    width: contentWidth * 0.8,
    before: 6,
  });
}
