import { CoverageDots } from "#components/people/coverage-dots.tsx";
import { DecisionBadge } from "#components/people/decision-badge.tsx";
import { PersonRowLink } from "#components/people/person-row-link.tsx";
import { ReasonSentences } from "#components/people/reason-sentences.tsx";
import { SeverityBadge } from "#components/ui/severity-badge.tsx";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import type { FocusPerson } from "#lib/services/focus/list-focus.ts";

/** The focus list where it is narrow: one block a person. */
export function FocusList({ people }: { people: readonly FocusPerson[] }) {
  return (
    <ul className="mt-6 divide-y divide-line border-t border-line lg:hidden">
      {people.map((person) => (
        <li key={person.flagId} className="relative grid gap-3 py-5">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
            <div className="min-w-0">
              <PersonRowLink employeeId={person.employeeId} name={person.name} />
              <span className="block text-xs text-muted">
                {[person.jobTitle, person.department].filter(Boolean).join(" · ")}
              </span>
            </div>
            <SeverityBadge severity={person.severity} />
          </div>
          <ReasonSentences sentences={person.sentences} holdsBackMood={person.holdsBackMood} shown={2} />
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <CoverageDots coverage={person.coverage} />
            <span className="text-sm text-muted">since {formatInstantDay(person.openedAt)}</span>
            <DecisionBadge decision={person.decision} />
          </div>
        </li>
      ))}
    </ul>
  );
}
