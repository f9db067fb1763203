import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import type { ChartRows } from "#lib/domain/insight/drawing/chart-rows.ts";
import { keepTogether } from "#lib/domain/text/keep-together.ts";

/** The figures of a chart, the first column naming the row. */
export function ChartTable({ caption, rows }: { caption: string; rows: ChartRows }) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          {rows.head.map((name, index) => (
            <TableHeadCell key={name} align={index === 0 ? "left" : "right"}>
              {name}
            </TableHeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.body.map((row) => (
          <TableRow key={row.key}>
            <th scope="row" className="py-2 pr-3 text-left font-normal">
              {keepTogether(row.name)}
            </th>
            {row.cells.map((cell, index) => (
              <TableCell key={rows.head[index + 1]} align="right" className="py-2">
                {keepTogether(cell)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
