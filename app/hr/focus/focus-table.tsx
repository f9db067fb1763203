import Link from "next/link";
import { CoverageDots } from "#components/people/coverage-dots.tsx";
import { DecisionBadge } from "#components/people/decision-badge.tsx";
import { PersonRowLink } from "#components/people/person-row-link.tsx";
import { ReasonSentences } from "#components/people/reason-sentences.tsx";
import { SeverityBadge } from "#components/ui/severity-badge.tsx";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import { type FocusFilter, type FocusSort, sortBy, toFocusQuery } from "#lib/domain/insight/focus-filter.ts";
import type { FocusPerson } from "#lib/services/focus/list-focus.ts";

const columns: readonly { sort: FocusSort | null; label: string }[] = [
  { sort: "name", label: "Person" },
  { sort: "severity", label: "Severity" },
  { sort: null, label: "Why" },
  { sort: "coverage", label: "Known from" },
  { sort: "since", label: "Since" },
  { sort: "decision", label: "Decision" },
];

/** The focus list where there is room for a table. */
export function FocusTable({ people, filter }: { people: readonly FocusPerson[]; filter: FocusFilter }) {
  return (
    <div className="mt-6 hidden lg:block">
      <Table caption="People who may be struggling">
        <thead>
          <tr>
            {columns.map(({ sort, label }) =>
              sort === null ? (
                <TableHeadCell key={label}>{label}</TableHeadCell>
              ) : (
                <SortableHead key={label} sort={sort} label={label} filter={filter} />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <TableRow key={person.flagId} className="relative focus-within:bg-hover">
              <TableCell className="w-52">
                <PersonRowLink employeeId={person.employeeId} name={person.name} />
                <span className="block text-xs text-muted">
                  {[person.jobTitle, person.department].filter(Boolean).join(" · ")}
                </span>
              </TableCell>
              <TableCell>
                <SeverityBadge severity={person.severity} />
              </TableCell>
              <TableCell className="min-w-80">
                <ReasonSentences
                  sentences={person.sentences}
                  holdsBackMood={person.holdsBackMood}
                  shown={2}
                />
              </TableCell>
              <TableCell className="w-28">
                <CoverageDots coverage={person.coverage} />
              </TableCell>
              <TableCell className="tabular whitespace-nowrap text-muted">
                {formatInstantDay(person.openedAt)}
              </TableCell>
              <TableCell>
                <DecisionBadge decision={person.decision} />
              </TableCell>
            </TableRow>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function SortableHead({ sort, label, filter }: { sort: FocusSort; label: string; filter: FocusFilter }) {
  const isSorted = filter.sort === sort;
  return (
    <TableHeadCell aria-sort={isSorted ? filter.direction : undefined}>
      <Link
        href={`/hr/focus${toFocusQuery(sortBy(filter, sort))}`}
        prefetch={false}
        scroll={false}
        className="-my-1 inline-flex min-h-6 items-center gap-1 rounded-sm py-0.5 hover:text-ink"
      >
        {label}
        <span aria-hidden="true" className={isSorted ? "text-accent" : "opacity-40"}>
          {isSorted ? (filter.direction === "ascending" ? "↑" : "↓") : "↕"}
        </span>
      </Link>
    </TableHeadCell>
  );
}
