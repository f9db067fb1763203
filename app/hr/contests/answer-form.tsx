"use client";

import { OutcomeAnswerForm } from "#components/ui/outcome-answer-form.tsx";
import { type ContestSubject, contestOutcomes } from "#lib/domain/contest/contest.ts";
import { answer } from "./actions.ts";
import { OutcomeChoice } from "./outcome-choice.tsx";

type AnswerFormProps = { readonly contestId: string; readonly kind: ContestSubject["kind"] };

/** HR's answer: one of three outcomes, and the words that the person reads. */
export function AnswerForm({ contestId, kind }: AnswerFormProps) {
  return (
    <OutcomeAnswerForm
      outcomes={contestOutcomes}
      answer={(given) => answer({ contestId, ...given })}
      doneMessage="Answered. They can read it now."
      hint="The person reads these words and your name. Facts and next steps, kindly."
      remark="An answer stands once it is sent."
    >
      {(chosen, error) => <OutcomeChoice kind={kind} chosen={chosen} error={error} />}
    </OutcomeAnswerForm>
  );
}
