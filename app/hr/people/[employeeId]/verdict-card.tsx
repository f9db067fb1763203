import { CoverageDots } from "#components/people/coverage-dots.tsx";
import { DecisionBadge } from "#components/people/decision-badge.tsx";
import { SeverityBadge } from "#components/ui/severity-badge.tsx";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import { notAJudgement } from "#lib/domain/insight/explanation/reason-words.ts";
import { findingWords, verdictWords } from "#lib/domain/insight/finding-words.ts";
import type { PersonView } from "#lib/services/people/read-person.ts";

/** What the latest run says of this person, in words. */
export function VerdictCard({ person: { verdict, current } }: { person: PersonView }) {
  const words = current === null ? verdictWords(verdict?.verdict ?? null) : wordsOf(current);
  return (
    <section
      aria-label="What we noticed"
      className="rounded-xl border border-line bg-accent-soft/55 p-6 sm:p-8"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 className="text-2xl">{words.title}</h2>
        {current === null ? null : <SeverityBadge severity={current.severity} />}
        {current === null ? null : <DecisionBadge decision={current.decision} />}
      </div>
      <p className="voice mt-3 max-w-prose text-lg">{words.meaning}</p>
      {current === null || current.decision === "dismissed" ? null : (
        <p className="mt-3 max-w-prose text-sm">{current.severityMeaning}</p>
      )}
      <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2 text-sm text-muted">
        {verdict?.coverage === undefined || verdict.coverage === null ? null : (
          <CoverageDots coverage={current?.coverage ?? verdict.coverage} />
        )}
        {current === null ? null : <span>Noticed since {formatInstantDay(current.openedAt)}</span>}
        {verdict === null ? <span>No run yet</span> : <span>Run of {formatInstantDay(verdict.runAt)}</span>}
      </div>
      <p className="mt-4 text-sm text-muted">
        {notAJudgement}
        {current === null || current.decision === "dismissed"
          ? ""
          : " It is a reason to look, and perhaps to talk."}
      </p>
    </section>
  );
}

function wordsOf({ decision, explanation }: NonNullable<PersonView["current"]>) {
  const { reasons, smallerReasons, holdsBackMood } = explanation;
  return findingWords({ decision, reasonCount: reasons.length + smallerReasons.length, holdsBackMood });
}
