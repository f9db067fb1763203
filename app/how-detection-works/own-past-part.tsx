import { Disclosure } from "#components/ui/disclosure.tsx";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import type { DetectionGuide } from "#lib/domain/insight/guide/detection-guide.ts";

/** The two comparisons: with everybody, and with the person's own past. */
export function OwnPastPart({ guide: { ownPast } }: { guide: DetectionGuide }) {
  return (
    <Disclosure
      id="own-past"
      title="Compared with whom?"
      summary="With everybody in the company, and with the person's own year before."
    >
      <div className="mb-5 grid max-w-prose gap-3">
        <p>
          <strong>With everybody.</strong> What goes in is held against the values of all people in the
          company. This finds who stands apart, and says nothing about who was different before.
        </p>
        <p>
          <strong>With oneself.</strong> The last weeks are held against the same person's year before. This
          finds a decline before the person stands apart, and even when everybody declines. Nobody else's
          values matter for it. A change counts only when it is large and clearly more than the person's weeks
          differ anyway; a change for the better speaks for the person in the same way.
        </p>
      </div>
      <Table caption="What is compared with the person's own past">
        <thead>
          <tr>
            <TableHeadCell>Compared</TableHeadCell>
            <TableHeadCell>Counts against somebody</TableHeadCell>
            <TableHeadCell className="hidden sm:table-cell">Needs</TableHeadCell>
          </tr>
        </thead>
        <tbody>
          {ownPast.map(({ quantity, title, bad, needs }) => (
            <TableRow key={quantity}>
              <th scope="row" className="py-3 pr-3 text-left align-top font-semibold">
                {title}
              </th>
              <TableCell>
                {bad}
                <span className="mt-1 block text-muted sm:hidden">Needs {needs}</span>
              </TableCell>
              <TableCell className="hidden text-muted sm:table-cell">{needs}</TableCell>
            </TableRow>
          ))}
        </tbody>
      </Table>
    </Disclosure>
  );
}
