import Link from "next/link";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";
import type { ArchiveRow } from "#lib/domain/report/archive.ts";

/** The days from the newest on, each report in a line with how it differs from the one before. */
export function ArchiveTable({ rows }: { rows: readonly ArchiveRow[] }) {
  return (
    <Table caption="Reports by day, the newest first">
      <thead>
        <tr>
          <TableHeadCell>Day</TableHeadCell>
          <TableHeadCell>In short</TableHeadCell>
          <TableHeadCell>Since the report before</TableHeadCell>
          <TableHeadCell align="right">
            <span className="sr-only">File</span>
          </TableHeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ArchiveLine key={row.day} row={row} />
        ))}
      </tbody>
    </Table>
  );
}

function ArchiveLine({ row }: { row: ArchiveRow }) {
  const { day, hasReport, headline, figures, failures } = row;
  return (
    <TableRow>
      <TableCell className="whitespace-nowrap">
        {hasReport ? (
          <Link href={`/hr/reports/${day}`} prefetch={false} className="text-link font-semibold">
            {formatDay(day)}
          </Link>
        ) : (
          <span className="text-muted">{formatDay(day)}</span>
        )}
      </TableCell>
      <TableCell className={hasReport ? undefined : "text-muted"}>
        {headline}
        {failures === null ? null : (
          <span className="mt-1 block text-xs text-attention">Attention: {failures}</span>
        )}
      </TableCell>
      <TableCell className="tabular">
        {figures.map(({ label, text, change }) => (
          <span key={label} className="block">
            <span className="text-muted">{label}:</span> {text}{" "}
            <span className="text-muted">({change === "–" ? "nothing to compare" : change})</span>
          </span>
        ))}
      </TableCell>
      <TableCell align="right">
        {hasReport ? (
          <a className="text-link" href={`/api/reports/collective/${day}`} download>
            PDF<span className="sr-only"> of {formatDay(day)}</span>
          </a>
        ) : null}
      </TableCell>
    </TableRow>
  );
}
