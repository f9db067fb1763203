import { datasetNames } from "#components/imports/import-wording.ts";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import type { DateQuestion } from "#lib/domain/dataset/report.ts";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";

export type AskedOrder = "dmy" | "mdy";

const readings: readonly { readonly order: AskedOrder; readonly label: string; readonly pattern: string }[] =
  [
    { order: "dmy", label: "Day first", pattern: "31/12/2023" },
    { order: "mdy", label: "Month first", pattern: "12/31/2023" },
  ];

type DateQuestionProps = {
  question: DateQuestion;
  value: AskedOrder | null;
  onChoose: (order: AskedOrder) => void;
};

/** One column whose dates can be read in two ways: sample lines in both readings, and the choice. */
export function DateQuestionField({ question, value, onChoose }: DateQuestionProps) {
  const name = `${question.kind}.${question.column}`;
  return (
    <fieldset className="min-w-0">
      <legend className="text-lg font-semibold">
        {datasetNames[question.kind]}: how are the dates in “{question.column}” written?
      </legend>
      <p className="mt-1 text-sm text-muted">
        {question.message} <span className="break-words">({question.file})</span>
      </p>
      <div className="mt-4 grid gap-3 sm:grid-cols-2">
        {readings.map(({ order, label, pattern }) => (
          <label
            key={order}
            className="flex items-center gap-3 rounded-md border border-line-strong px-4 py-3 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={name}
              value={order}
              checked={value === order}
              onChange={() => onChoose(order)}
              className="size-4.5 accent-(--accent)"
            />
            <span>
              <span className="font-semibold">{label}</span>{" "}
              <span className="tabular text-sm text-muted">such as {pattern}</span>
            </span>
          </label>
        ))}
      </div>
      <div className="mt-4">
        <Table caption={`Lines of ${question.file} in both readings`}>
          <thead>
            <tr>
              <TableHeadCell align="right" className="w-16">
                Line
              </TableHeadCell>
              <TableHeadCell>In the file</TableHeadCell>
              <TableHeadCell>Day first reads</TableHeadCell>
              <TableHeadCell>Month first reads</TableHeadCell>
            </tr>
          </thead>
          <tbody>
            {question.lines.map((line) => (
              <TableRow key={line.line}>
                <TableCell align="right" className="tabular">
                  {line.line}
                </TableCell>
                <TableCell className="tabular">{line.value}</TableCell>
                <ReadingCell date={line.dmy} isChosen={value === "dmy"} />
                <ReadingCell date={line.mdy} isChosen={value === "mdy"} />
              </TableRow>
            ))}
          </tbody>
        </Table>
      </div>
    </fieldset>
  );
}

function ReadingCell({ date, isChosen }: { date: string | null; isChosen: boolean }) {
  if (date === null) return <TableCell className="text-danger">no such date</TableCell>;
  return (
    <TableCell className={isChosen ? "tabular whitespace-nowrap font-semibold" : "tabular whitespace-nowrap"}>
      {formatDay(date)}
    </TableCell>
  );
}
