import { Disclosure } from "#components/ui/disclosure.tsx";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import { describeQuality, measuredQuality } from "#lib/domain/insight/guide/measured-quality.ts";

/** How good the method was measured to be, and on what. */
export function QualityPart() {
  return (
    <Disclosure
      id="quality"
      title="How good it is"
      summary="Measured where the truth is known: in made-up companies."
    >
      <p className="mb-5 max-w-prose">
        {describeQuality()} These are figures of the method with the settings it comes with, not of this
        company. How it does here is counted from what HR decides about findings.
      </p>
      <Table caption="Who was found in made-up companies">
        <thead>
          <tr>
            <TableHeadCell>What was planted</TableHeadCell>
            <TableHeadCell align="right">People</TableHeadCell>
            <TableHeadCell align="right">Pointed out</TableHeadCell>
          </tr>
        </thead>
        <tbody>
          {measuredQuality.stories.map(({ words, planted, found }) => (
            <TableRow key={words}>
              <th scope="row" className="py-3 pr-3 text-left align-top font-normal">
                {words}
              </th>
              <TableCell align="right">{planted}</TableCell>
              <TableCell align="right">{found}</TableCell>
            </TableRow>
          ))}
        </tbody>
      </Table>
    </Disclosure>
  );
}
