import Link from "next/link";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import type { FreshnessRow } from "#lib/domain/insight/overview-brief.ts";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

/** Up to when each data set reaches, and when it came in. */
export function FreshnessList({ rows }: { rows: readonly FreshnessRow[] }) {
  const lagging = rows.find((row) => row.daysBehind !== null);
  return (
    <>
      <Table caption="Latest day and last import of each data set">
        <thead>
          <tr>
            <TableHeadCell>Data set</TableHeadCell>
            <TableHeadCell>Reaches to</TableHeadCell>
            <TableHeadCell align="right">Imported</TableHeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.kind}>
              <th scope="row" className="py-2 pr-3 text-left font-normal">
                {row.name}
              </th>
              <TableCell className="tabular py-2 whitespace-nowrap">
                {row.latest ?? <span className="text-muted">–</span>}
              </TableCell>
              <TableCell align="right" className="tabular py-2 whitespace-nowrap text-muted">
                {row.importedAt ? (
                  <time dateTime={row.importedAt.toISOString()}>{day.format(row.importedAt)}</time>
                ) : (
                  "not yet"
                )}
              </TableCell>
            </TableRow>
          ))}
        </tbody>
      </Table>
      <p className="mt-4 text-sm text-muted">
        {lagging ? `${lagging.name}: ends ${lagging.daysBehind} days before the rest. ` : null}
        <Link href="/hr/imports/new" className="text-link">
          Import newer files
        </Link>
      </p>
    </>
  );
}
