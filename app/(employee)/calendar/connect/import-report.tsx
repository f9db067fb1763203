import { Notice } from "#components/ui/notice.tsx";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import { describeImport } from "#lib/domain/calendar/view/import-words.ts";
import type { CalendarImportReport } from "#lib/services/calendar/imported/import-calendar.ts";

/** What a file would change, and line by line what is not taken over, and why. */
export function ImportReport({ report }: { readonly report: CalendarImportReport }) {
  const { name, isNew, skipped, skippedCount, remarks } = report;
  return (
    <div className="grid gap-4">
      <div role="status">
        <p className="voice text-xl">{name}</p>
        <p>
          {isNew ? "A new calendar: " : "A newer state of a calendar you have: "}
          {describeImport(report)}.
        </p>
      </div>
      {remarks.map((remark) => (
        <Notice key={remark}>{remark}</Notice>
      ))}
      {skippedCount === 0 ? null : (
        <details open={skippedCount <= 5}>
          <summary className="text-link inline-flex min-h-8 items-center">
            {skippedCount === 1 ? "1 entry is" : `${skippedCount.toLocaleString("en")} entries are`} not taken
            over
          </summary>
          <Table caption="What is not taken over">
            <thead>
              <tr>
                <TableHeadCell align="right">Line</TableHeadCell>
                <TableHeadCell>Entry</TableHeadCell>
                <TableHeadCell>Why</TableHeadCell>
              </tr>
            </thead>
            <tbody>
              {skipped.map(({ line, title, reason }) => (
                <TableRow key={`${line} ${reason}`}>
                  <TableCell align="right" className="tabular">
                    {line}
                  </TableCell>
                  <TableCell className="break-words">{title}</TableCell>
                  <TableCell>It {reason}.</TableCell>
                </TableRow>
              ))}
            </tbody>
          </Table>
          {skippedCount > skipped.length ? (
            <p className="mt-2 text-sm text-muted">The first {skipped.length} are shown.</p>
          ) : null}
        </details>
      )}
    </div>
  );
}
