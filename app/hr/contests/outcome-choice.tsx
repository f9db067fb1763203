import { useId } from "react";
import { type ContestOutcome, type ContestSubject, contestOutcomes } from "#lib/domain/contest/contest.ts";
import { outcomeMeanings, outcomeWords } from "#lib/domain/contest/contest-words.ts";

type OutcomeChoiceProps = {
  readonly kind: ContestSubject["kind"];
  readonly chosen: ContestOutcome | null;
  readonly error?: string;
};

/** The three outcomes, each with what it means for what was contested. */
export function OutcomeChoice({ kind, chosen, error }: OutcomeChoiceProps) {
  const errorId = useId();
  return (
    <fieldset aria-describedby={error ? errorId : undefined}>
      <legend className="mb-2 text-sm font-semibold">What do you say?</legend>
      <div className="grid gap-2.5 md:grid-cols-3">
        {contestOutcomes.map((outcome, index) => (
          <label
            key={outcome}
            className="flex items-start gap-3 rounded-md border border-line-strong px-4 py-3 transition-colors hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="outcome"
              value={outcome}
              defaultChecked={chosen === outcome}
              aria-invalid={error && index === 0 ? true : undefined}
              className="mt-[0.35em] size-4 shrink-0 accent-(--accent)"
            />
            <span>
              <span className="font-semibold">{outcomeWords[outcome]}</span>
              <span className="block text-sm text-muted">{outcomeMeanings[kind][outcome]}</span>
            </span>
          </label>
        ))}
      </div>
      {error ? (
        <p id={errorId} className="mt-2 text-sm font-semibold text-danger">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
