import { Card } from "#components/ui/card.tsx";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";
import { joinChangeSummaries } from "#lib/domain/insight/person-changes.ts";
import type { PersonView } from "#lib/services/people/read-person.ts";

/** What moved of late: the last four weeks beside the person's own year before and its start. */
export function ChangesSection({ person: { activity, mood, latestDates } }: { person: PersonView }) {
  const summary = joinChangeSummaries([activity?.changes, mood?.changes]);
  const latest = latestDates.activity ?? latestDates.mood;
  return (
    <Card
      title="What changed"
      description={
        latest === null
          ? undefined
          : `The last four weeks of this person's records beside their own year before and its start, as the data stand up to ${formatDay(latest)}. A change is told when it is more than chance explains.`
      }
    >
      {summary.changes.length === 0 ? (
        <p>
          {summary.steady.length === 0
            ? "Not enough data to say what changed."
            : "Nothing moved by more than chance explains, against this person's own past."}
        </p>
      ) : (
        <ul className="grid gap-3">
          {summary.changes.map(({ direction, sentence }) => (
            <li key={sentence} className="flex gap-3">
              <span
                aria-hidden="true"
                className="mt-0.5 grid size-6 shrink-0 place-items-center rounded-full bg-sunken text-sm font-bold text-accent"
              >
                {direction === "up" ? "↑" : "↓"}
              </span>
              <span>{sentence}</span>
            </li>
          ))}
        </ul>
      )}
      {summary.steady.length > 0 && summary.changes.length > 0 ? (
        <p className="mt-4 text-sm text-muted">About as before: {summary.steady.join(", ").toLowerCase()}.</p>
      ) : null}
      {summary.unknown.length > 0 && summary.changes.length + summary.steady.length > 0 ? (
        <p className="mt-2 text-sm text-muted">
          Too few records to compare: {summary.unknown.join(", ").toLowerCase()}.
        </p>
      ) : null}
    </Card>
  );
}
