import { countOf } from "#components/imports/import-wording.ts";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { Card } from "#components/ui/card.tsx";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import type { DatasetReport } from "#lib/domain/dataset/report.ts";

const mostShown = 200;

type RejectedRowsProps = { batchId: number; datasets: readonly DatasetReport[] };

/** The rows that were set aside: where, what stands there, why it cannot be read, what would be. */
export function RejectedRows({ batchId, datasets }: RejectedRowsProps) {
  const rowCount = datasets.reduce((sum, dataset) => sum + dataset.rejectedRows, 0);
  if (rowCount === 0) return null;
  const cells = datasets.flatMap(({ file, rejected }) => rejected.map((cell) => ({ file, ...cell })));
  const shown = cells.slice(0, mostShown);
  return (
    <Card
      title={`${countOf(rowCount, "row was", "rows were")} set aside`}
      description="These cannot be read. Correct them in your file and import it again, or go on without them."
      actions={
        <a href={`/api/imports/${batchId}/rejected`} download className={buttonClasses("secondary", "small")}>
          Download these rows
        </a>
      }
    >
      <Table caption="Rows that were set aside, and why">
        <thead>
          <tr>
            <TableHeadCell>File</TableHeadCell>
            <TableHeadCell align="right">Line</TableHeadCell>
            <TableHeadCell>Column</TableHeadCell>
            <TableHeadCell>In the file</TableHeadCell>
            <TableHeadCell>What is wrong</TableHeadCell>
          </tr>
        </thead>
        <tbody>
          {shown.map((cell) => (
            <TableRow key={`${cell.file} ${cell.line} ${cell.column}`}>
              <TableCell className="max-w-48 break-words">{cell.file}</TableCell>
              <TableCell align="right" className="tabular">
                {cell.line}
              </TableCell>
              <TableCell className="break-words">
                {cell.column === "" ? "The whole row" : cell.column}
              </TableCell>
              <TableCell className="max-w-56">
                {cell.value === "" ? (
                  <span className="text-muted">{cell.column === "" ? "" : "empty"}</span>
                ) : (
                  <code className="rounded-sm bg-sunken px-1.5 py-0.5 font-sans break-all">
                    {shorten(cell.value)}
                  </code>
                )}
              </TableCell>
              <TableCell className="min-w-64">{cell.reason}</TableCell>
            </TableRow>
          ))}
        </tbody>
      </Table>
      {rowCount > shown.length || cells.length > shown.length ? (
        <p className="mt-4 text-sm text-muted">
          The first {shown.length} cells are shown. The download has all rows with their reasons.
        </p>
      ) : null}
    </Card>
  );
}

function shorten(value: string): string {
  return value.length <= 80 ? value : `${value.slice(0, 80)}…`;
}
