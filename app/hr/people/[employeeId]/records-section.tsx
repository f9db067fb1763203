import type { ReactNode } from "react";
import { Card } from "#components/ui/card.tsx";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";
import { formatNumber, type TypicalRange, typicalWords } from "#lib/domain/insight/typical-range.ts";
import type { PersonView } from "#lib/services/people/read-person.ts";

/** The HR records as they came: leave, reviews, rewards, onboarding. */
export function RecordsSection({ person: { records, typicals } }: { person: PersonView }) {
  return (
    <Card
      title="From the records"
      description="As they came from your files. Sick leave is a record here, never a reason."
    >
      <div className="grid gap-9">
        <RecordTable
          title="Leave"
          empty="No leave is recorded."
          head={["From", "To", "Kind", "Days"]}
          typical={typicals.leaveDays}
          typicalOf="Days of one leave"
          rows={records.leave.map((leave) => ({
            key: `${leave.leaveType} ${leave.startDate}`,
            cells: [
              formatDay(leave.startDate),
              formatDay(leave.endDate),
              leave.leaveType,
              formatNumber(leave.leaveDays),
            ],
          }))}
        />
        <RecordTable
          title="Reviews"
          empty="No review is recorded."
          head={["Period", "Manager's feedback", "Promotion considered", "Rating"]}
          typical={typicals.rating}
          typicalOf="Rating"
          rows={records.reviews.map((review) => ({
            key: `${review.reviewYear} ${review.reviewPeriod} ${review.ordinal}`,
            cells: [
              `${review.reviewPeriod} ${review.reviewYear}`,
              review.managerFeedback,
              review.promotionConsideration ? "Yes" : "No",
              formatNumber(review.rating),
            ],
          }))}
        />
        <RecordTable
          title="Rewards"
          empty="No reward is recorded."
          head={["Date", "Award", "Points"]}
          typical={typicals.points}
          typicalOf="Points of one award"
          rows={records.awards.map((award) => ({
            key: `${award.awardType} ${award.awardDate}`,
            cells: [formatDay(award.awardDate), award.awardType, formatNumber(award.points)],
          }))}
        />
        <RecordTable
          title="Onboarding"
          empty="No onboarding is recorded."
          head={["Joined", "Called it", "Mentor", "First training"]}
          rows={records.onboarding.map((entry) => ({
            key: entry.joiningDate,
            cells: [
              formatDay(entry.joiningDate),
              entry.feedback,
              entry.mentorAssigned ? "Yes" : "No",
              entry.initialTrainingCompleted ? "Done" : "Not done",
            ],
          }))}
        />
      </div>
    </Card>
  );
}

type RecordTableProps = {
  title: string;
  empty: string;
  head: readonly string[];
  rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
  /** What is typical of the number in the last column. */
  typical?: TypicalRange | null;
  typicalOf?: string;
};

const shownRows = 6;

/** A day as formatDay writes it; it stays on one line where the table is narrow. */
function isDay(cell: string): boolean {
  return /^\d{1,2} \w+ \d{4}$/.test(cell);
}

function RecordTable({ title, empty, head, rows, typical, typicalOf }: RecordTableProps) {
  const table = (caption: string, shown: RecordTableProps["rows"]): ReactNode => (
    <Table caption={caption}>
      <thead>
        <tr>
          {head.map((name) => (
            <TableHeadCell key={name}>{name}</TableHeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <TableRow key={row.key}>
            {row.cells.map((cell, index) => (
              <TableCell key={head[index]} className={isDay(cell) ? "tabular whitespace-nowrap" : "tabular"}>
                {cell}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
  return (
    <div className="min-w-0">
      <h3 className="text-lg">{title}</h3>
      {rows.length === 0 ? (
        <p className="mt-1 text-sm text-muted">{empty}</p>
      ) : (
        <>
          {typicalOf ? (
            <p className="mt-1 mb-2 text-sm text-muted">
              {typicalOf}: {typicalWords(typical ?? null)}.
            </p>
          ) : null}
          {table(title, rows.slice(0, shownRows))}
          {rows.length > shownRows ? (
            <details className="mt-2 text-sm">
              <summary className="text-link inline-flex min-h-8 items-center">
                Show {rows.length - shownRows} more
              </summary>
              {table(`${title}, the rest`, rows.slice(shownRows))}
            </details>
          ) : null}
        </>
      )}
    </div>
  );
}
