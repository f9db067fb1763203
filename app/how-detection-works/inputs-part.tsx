import { Disclosure } from "#components/ui/disclosure.tsx";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import type { DetectionGuide } from "#lib/domain/insight/guide/detection-guide.ts";
import type { GuideQuantity, GuideSource, QuantityPart } from "#lib/domain/insight/guide/guide-inputs.ts";

const withoutSide: Readonly<Record<Exclude<QuantityPart, "sided">, string>> = {
  shape: "Never. It only helps to say what is usual.",
  closed: "Never. It is health data and stays out.",
  silent: "Never. It is health data; a setting lets it in to say what is usual, and it is shown to nobody.",
};

/** Every input under its quantity, with the side that is bad and where it begins. */
export function InputsPart({ guide: { sources, inputCount } }: { guide: DetectionGuide }) {
  return (
    <Disclosure
      id="inputs"
      title="What goes in"
      summary={`Up to ${inputCount} numbers from six sources, and from where on each counts against somebody.`}
    >
      <p className="mb-5 max-w-prose">
        A value counts against somebody only when it lies beyond the limit in the last column <em>and</em> is
        worse than the middle of the company. What is better than the middle speaks for the person.
      </p>
      <Table caption="What is looked at, and what counts against somebody">
        <thead>
          <tr>
            <TableHeadCell className="w-3/5">Looked at</TableHeadCell>
            <TableHeadCell>Counts against somebody</TableHeadCell>
          </tr>
        </thead>
        {sources.map((source) => (
          <SourceRows key={source.title} source={source} />
        ))}
      </Table>
    </Disclosure>
  );
}

function SourceRows({ source: { title, quantities } }: { source: GuideSource }) {
  return (
    <tbody>
      <tr>
        <th
          colSpan={2}
          scope="rowgroup"
          className="border-b border-line-strong pt-6 pb-2 text-left text-xs font-semibold text-muted"
        >
          {title}
        </th>
      </tr>
      {quantities.map((quantity) => (
        <QuantityRow key={quantity.quantity} row={quantity} />
      ))}
    </tbody>
  );
}

function QuantityRow({ row }: { row: GuideQuantity }) {
  const { title, part, lookedAt, bad } = row;
  return (
    <TableRow>
      <th scope="row" className="py-3 pr-3 text-left align-top font-normal">
        <span className="font-semibold">{title}</span>
        <span className="block text-muted">{lookedAt.map(({ words }) => words).join(", ")}</span>
      </th>
      <TableCell>
        {part === "sided" ? (
          <ul>
            {bad.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ) : (
          <span className="text-muted">{withoutSide[part]}</span>
        )}
      </TableCell>
    </TableRow>
  );
}
