import type { ReportTable } from "#lib/domain/report/report-section.ts";
import type { Press } from "../page/paper.ts";
import { textStyles } from "../setting/text-style.ts";

/** How many rows are measured; a longer table is alike further down, or its cells are broken. */
const measuredRows = 200;
const narrowest = 26;

type TableRoom = Pick<ReportTable, "columns" | "rows"> & { readonly width: number; readonly gap: number };

/**
 * Widths of the columns, in points, that add up to the table's with the gaps between them. Each has what its widest cell
 * needs; where that is too much, the wide ones give way down to an equal share.
 */
export function fitColumns({ setter }: Press, { columns, rows, width, gap }: TableRoom): number[] {
  const wanted = columns.map(({ title }, index) => {
    const heads = setter.measure(title, textStyles.tinyStrong);
    const cells = rows.slice(0, measuredRows).map((row) => setter.measure(row[index] ?? "", textStyles.cell));
    return Math.max(narrowest, heads, ...cells) + 1;
  });
  const room = Math.max(columns.length, width - gap * Math.max(0, columns.length - 1));
  const needed = wanted.reduce((sum, want) => sum + want, 0);
  return needed <= room ? spread(wanted, room - needed, columns) : shrinkColumns(wanted, room);
}

/** Spare room goes to the columns of words, so that columns of figures stay close together. */
function spread(wanted: readonly number[], spare: number, columns: ReportTable["columns"]): number[] {
  const words = columns.filter(({ align }) => align === "start").length || columns.length;
  const takes = (index: number) => words === columns.length || columns[index]?.align === "start";
  return wanted.map((want, index) => want + (takes(index) ? spare / words : 0));
}

/** The widest columns are cut to one width so that all of them together have room. */
export function shrinkColumns(wanted: readonly number[], room: number): number[] {
  const ordered = [...wanted].sort((one, other) => one - other);
  let [left, open] = [room, ordered.length];
  let limit = room / Math.max(1, open);
  for (const want of ordered) {
    limit = left / open;
    if (want > limit) break;
    left -= want;
    open -= 1;
  }
  return wanted.map((want) => Math.min(want, limit));
}
