import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import { wordShare } from "#lib/domain/detection/preview/preview-words.ts";
import type {
  DepartmentPreview,
  SensitivityPreview,
} from "#lib/domain/detection/preview/sensitivity-preview.ts";

type DepartmentTableProps = { preview: SensitivityPreview; place: number };

/** How many of each department would be flagged, beside today. Small departments are shown together. */
export function DepartmentTable({ preview, place }: DepartmentTableProps) {
  const { departments, others, unknown } = preview;
  if (departments.length === 0 && others === null) {
    return <p className="text-sm text-muted">There are too few people to speak of departments.</p>;
  }
  const rows = others === null ? departments : [...departments, others];
  return (
    <>
      <Table caption="Flagged people by department">
        <thead>
          <tr>
            <TableHeadCell>Department</TableHeadCell>
            <TableHeadCell align="right">People</TableHeadCell>
            <TableHeadCell align="right">Today</TableHeadCell>
            <TableHeadCell align="right">Then</TableHeadCell>
            <TableHeadCell align="right">Share then</TableHeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DepartmentRow key={row.name} row={row} place={place} />
          ))}
        </tbody>
      </Table>
      <p className="mt-4 max-w-prose text-xs text-muted">
        {others === null
          ? "Departments with fewer than five people are never shown alone."
          : `${others.departmentCount} departments are shown together: those with fewer than five people, and the next larger where a small one could otherwise be worked out.`}
        {unknown.length === 0 ? null : ` Not enough data to say anything about: ${unknown.join(", ")}.`}
      </p>
    </>
  );
}

function DepartmentRow({ row, place }: { row: DepartmentPreview; place: number }) {
  const then = row.flagged[place] ?? 0;
  return (
    <TableRow>
      <th scope="row" className="py-3 pr-3 text-left font-normal">
        {row.name}
      </th>
      <TableCell align="right" className="tabular text-muted">
        {row.people}
      </TableCell>
      <TableCell align="right" className="tabular text-muted">
        {row.today}
      </TableCell>
      <TableCell align="right" className="tabular">
        <span className={then === row.today ? undefined : "font-semibold"}>
          {then}
          {then === row.today ? null : (
            <span className="ml-1.5 text-xs text-muted">
              {then > row.today ? `+${then - row.today}` : `−${row.today - then}`}
            </span>
          )}
        </span>
      </TableCell>
      <TableCell align="right" className="tabular whitespace-nowrap text-muted">
        {wordShare(then, row.people)}
      </TableCell>
    </TableRow>
  );
}
