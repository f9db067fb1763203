import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import type { ReportTable } from "#lib/domain/report/report-section.ts";
import { keepTogether } from "#lib/domain/text/keep-together.ts";

const sides = { start: "left", end: "right" } as const;

export function ReportTableView({ table }: { table: ReportTable }) {
  const { caption, columns, rows, note } = table;
  return (
    <div>
      <Table caption={caption} captionVisible>
        <thead>
          <tr>
            {columns.map(({ title, align }) => (
              <TableHeadCell key={title} align={sides[align]}>
                {title}
              </TableHeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <TableRow key={cells.join(" ")}>
              {columns.map(({ title, align }, index) => (
                <TableCell
                  key={title}
                  align={sides[align]}
                  className={align === "end" ? "tabular" : undefined}
                >
                  {keepTogether(cells[index] ?? "")}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </tbody>
      </Table>
      {note === null ? null : <p className="mt-2 text-xs text-muted">{note}</p>}
    </div>
  );
}
