import { DecisionBadge } from "#components/people/decision-badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import { closedReasons } from "#lib/domain/insight/explanation/explain-finding.ts";
import type { PersonView } from "#lib/services/people/read-person.ts";
import { DecisionForm } from "./decision-form.tsx";
import { TakeBackButton } from "./take-back-button.tsx";

type Flag = NonNullable<PersonView["current"]>;
type Decision = Flag["decisions"][number];

/** What was done about this person, and what can be done now. */
export function DecisionSection({ person: { current, past } }: { person: PersonView }) {
  const earlier = past.flatMap((flag) => flag.decisions);
  if (current === null && past.length === 0) return null;
  return (
    <Card title="What was done">
      {current !== null && current.decisions.length === 0 ? (
        <p>Nothing yet. Nobody has decided about this finding.</p>
      ) : null}
      <ol className="grid gap-5">
        {current?.decisions.map((decision) => (
          <DecisionEntry
            key={decision.id}
            decision={decision}
            canTakeBack={decision.id === current.standing?.id}
          />
        ))}
        {past.map((flag) => (
          <li key={flag.id} className="border-l-2 border-line pl-4">
            <p>
              An earlier finding stood from {formatInstantDay(flag.openedAt)} to{" "}
              {flag.endedAt === null ? "now" : formatInstantDay(flag.endedAt)}.
            </p>
            <ul className="mt-1 text-sm text-muted">
              {flag.explanation.reasons.slice(0, 3).map(({ key, sentence }) => (
                <li key={key}>{sentence}</li>
              ))}
              {flag.explanation.holdsBackMood ? (
                <li>
                  {flag.explanation.reasons.length === 0
                    ? closedReasons
                    : "The rest is mood answers, which are closed."}
                </li>
              ) : null}
            </ul>
          </li>
        ))}
        {earlier.map((decision) => (
          <DecisionEntry key={decision.id} decision={decision} canTakeBack={false} />
        ))}
      </ol>
      {current === null ? null : (
        <div className="mt-7 border-t border-line pt-6">
          <h3 className="mb-4 text-xl">What can be done now</h3>
          <DecisionForm
            key={current.standing?.id ?? "none"}
            flagId={current.id}
            seenDecisionId={current.standing?.id ?? null}
          />
        </div>
      )}
    </Card>
  );
}

function DecisionEntry({ decision, canTakeBack }: { decision: Decision; canTakeBack: boolean }) {
  const isWithdrawn = decision.withdrawnAt !== null;
  return (
    <li className="border-l-2 border-line pl-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <DecisionBadge decision={decision.decision} />
        <span className="text-sm text-muted">
          {decision.decidedByName ?? "Somebody who has left"}, {formatInstantDay(decision.decidedAt)}
          {isWithdrawn ? " · taken back" : ""}
        </span>
        {canTakeBack ? <TakeBackButton decisionId={decision.id} /> : null}
      </div>
      <p
        className={
          isWithdrawn ? "mt-1 whitespace-pre-line text-muted line-through" : "mt-1 whitespace-pre-line"
        }
      >
        {decision.reason}
      </p>
    </li>
  );
}
