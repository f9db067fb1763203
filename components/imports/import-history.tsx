import Link from "next/link";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import type { ImportSummary } from "#lib/domain/dataset/report.ts";
import { countOf, datasetNames, formatCount } from "./import-wording.ts";
import { Instant } from "./instant.tsx";
import { StatusBadge } from "./status-badge.tsx";

type ImportHistoryProps = { imports: readonly ImportSummary[]; timeZone: string };

/** All imports, newest first: what came in, by whom, and what became of it. */
export function ImportHistory({ imports, timeZone }: ImportHistoryProps) {
  return (
    <Table caption="Imports, newest first">
      <thead>
        <tr>
          <TableHeadCell>Import</TableHeadCell>
          <TableHeadCell>State</TableHeadCell>
          <TableHeadCell>What came in</TableHeadCell>
          <TableHeadCell align="right">Rows</TableHeadCell>
          <TableHeadCell align="right">Set aside</TableHeadCell>
          <TableHeadCell>By</TableHeadCell>
        </tr>
      </thead>
      <tbody>
        {imports.map((entry) => (
          <ImportRow key={entry.batchId} entry={entry} timeZone={timeZone} />
        ))}
      </tbody>
    </Table>
  );
}

function ImportRow({ entry, timeZone }: { entry: ImportSummary; timeZone: string }) {
  const rows = entry.files.reduce((sum, file) => sum + file.rows, 0);
  const rejected = entry.files.reduce((sum, file) => sum + file.rejectedRows, 0);
  return (
    <TableRow>
      <TableCell>
        <Link href={`/hr/imports/${entry.batchId}`} className="text-link font-semibold">
          No. {entry.batchId}
        </Link>
        <span className="block text-xs text-muted">
          <Instant at={entry.createdAt} timeZone={timeZone} />
        </span>
      </TableCell>
      <TableCell>
        <StatusBadge status={entry.status} />
      </TableCell>
      <TableCell className="min-w-52">
        <FileNames files={entry.files} />
      </TableCell>
      <TableCell align="right">{formatCount(rows)}</TableCell>
      <TableCell align="right" className={rejected > 0 ? "font-semibold text-attention" : "text-muted"}>
        {formatCount(rejected)}
      </TableCell>
      <TableCell className="whitespace-nowrap">{entry.createdBy ?? "Command line"}</TableCell>
    </TableRow>
  );
}

function FileNames({ files }: { files: ImportSummary["files"] }) {
  if (files.length === 0) return <span className="text-muted">Nothing readable</span>;
  const kinds = files.map((file) => (file.kind === null ? "Not recognised" : datasetNames[file.kind]));
  return (
    <>
      {[...new Set(kinds)].join(", ")}
      <span className="block text-xs break-words text-muted">
        {files.length === 1 ? files[0]?.file : countOf(files.length, "file")}
      </span>
    </>
  );
}
