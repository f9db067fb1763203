import { PersonRowLink } from "#components/people/person-row-link.tsx";
import { RowKeys } from "#components/people/row-keys.tsx";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";

export type EngagementRow = {
  readonly employeeId: string;
  readonly name: string | null;
  readonly department: string;
  readonly words: string;
};

/** People of a round, each with what came of it. */
export function PeopleTable({
  caption,
  outcome,
  rows,
}: {
  readonly caption: string;
  /** What the last column tells. */
  readonly outcome: string;
  readonly rows: readonly EngagementRow[];
}) {
  return (
    <RowKeys>
      <Table caption={caption}>
        <thead>
          <tr>
            <TableHeadCell>Who</TableHeadCell>
            <TableHeadCell className="hidden sm:table-cell">Department</TableHeadCell>
            <TableHeadCell>{outcome}</TableHeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ employeeId, name, department, words }) => (
            <TableRow key={employeeId} className="relative">
              <TableCell>
                <PersonRowLink employeeId={employeeId} name={name} />
              </TableCell>
              <TableCell className="hidden text-muted sm:table-cell">{department}</TableCell>
              <TableCell>{words}</TableCell>
            </TableRow>
          ))}
        </tbody>
      </Table>
    </RowKeys>
  );
}
