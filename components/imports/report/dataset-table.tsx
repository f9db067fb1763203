import { datasetNames, formatCount } from "#components/imports/import-wording.ts";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import type { DatasetReport } from "#lib/domain/dataset/report.ts";
import { describeDataset } from "./describe-dataset.ts";

/** What each file would change: new, changed, unchanged and set aside, side by side. */
export function DatasetTable({ datasets }: { datasets: readonly DatasetReport[] }) {
  return (
    <Table caption="Rows per file: new, changed, unchanged and set aside">
      <thead>
        <tr>
          <TableHeadCell>Data set</TableHeadCell>
          <TableHeadCell align="right">Rows</TableHeadCell>
          <TableHeadCell align="right">New</TableHeadCell>
          <TableHeadCell align="right">Changed</TableHeadCell>
          <TableHeadCell align="right">Unchanged</TableHeadCell>
          <TableHeadCell align="right">Set aside</TableHeadCell>
        </tr>
      </thead>
      <tbody>
        {datasets.map((dataset) => (
          <DatasetRow key={`${dataset.kind} ${dataset.file}`} dataset={dataset} />
        ))}
      </tbody>
    </Table>
  );
}

function DatasetRow({ dataset }: { dataset: DatasetReport }) {
  const notes = describeDataset(dataset);
  const counted = (count: number) => (dataset.isCounted ? formatCount(count) : "–");
  return (
    <TableRow>
      <TableCell className="min-w-44 sm:min-w-60">
        <span className="font-semibold">{datasetNames[dataset.kind]}</span>
        <span className="block text-xs break-words text-muted">{dataset.file}</span>
        {notes.length === 0 ? null : (
          <ul className="mt-1.5 grid gap-0.5 text-xs text-muted">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </TableCell>
      <TableCell align="right">{formatCount(dataset.rows)}</TableCell>
      <TableCell align="right" className="font-semibold">
        {counted(dataset.new)}
      </TableCell>
      <TableCell align="right">{counted(dataset.changed)}</TableCell>
      <TableCell align="right" className="text-muted">
        {counted(dataset.unchanged)}
      </TableCell>
      <TableCell
        align="right"
        className={dataset.rejectedRows > 0 ? "font-semibold text-attention" : "text-muted"}
      >
        {formatCount(dataset.rejectedRows)}
      </TableCell>
    </TableRow>
  );
}
