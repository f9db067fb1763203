"use client";

import { useId } from "react";
import { OutcomeAnswerForm } from "#components/ui/outcome-answer-form.tsx";
import { answer } from "./actions.ts";

const outcomes = ["accepted", "declined"] as const;
type Outcome = (typeof outcomes)[number];
const outcomeWords: Readonly<Record<Outcome, { readonly label: string; readonly hint: string }>> = {
  accepted: { label: "Accept", hint: "You change it in your HR system." },
  declined: { label: "Decline", hint: "Say why in your answer." },
};

/** HR's answer: accepted or declined, and the words that the person reads. */
export function AnswerForm({ requestId }: { readonly requestId: string }) {
  return (
    <OutcomeAnswerForm
      outcomes={outcomes}
      answer={(given) => answer({ requestId, ...given })}
      doneMessage="Answered. They are told."
      hint="The person reads these words and your name."
      className="border-t border-line pt-5"
    >
      {(chosen, error) => <OutcomeChoice chosen={chosen} error={error} />}
    </OutcomeAnswerForm>
  );
}

function OutcomeChoice({ chosen, error }: { chosen: Outcome | null; error: string | undefined }) {
  const errorId = useId();
  return (
    <fieldset className="grid gap-1" aria-describedby={errorId}>
      <legend className="mb-1 text-sm font-semibold">Your decision</legend>
      {outcomes.map((outcome, index) => (
        <label key={outcome} className="flex items-start gap-3 py-1">
          <input
            type="radio"
            name="outcome"
            value={outcome}
            defaultChecked={chosen === outcome}
            aria-invalid={error && index === 0 ? true : undefined}
            className="mt-[0.3em] size-4.5 shrink-0 accent-(--accent)"
          />
          <span>
            {outcomeWords[outcome].label}
            <span className="block text-sm text-muted">{outcomeWords[outcome].hint}</span>
          </span>
        </label>
      ))}
      <p id={errorId} role="alert" className="text-sm font-semibold text-danger">
        {error}
      </p>
    </fieldset>
  );
}
