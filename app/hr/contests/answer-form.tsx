"use client";

import { useActionState, useEffect, useId, useRef } from "react";
import { Field } from "#components/ui/field.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { type ContestOutcome, type ContestSubject, contestOutcomes } from "#lib/domain/contest/contest.ts";
import { answer } from "./actions.ts";
import { OutcomeChoice } from "./outcome-choice.tsx";

type AnswerFormProps = { readonly contestId: string; readonly kind: ContestSubject["kind"] };
type Failure = Extract<Awaited<ReturnType<typeof answer>>, { ok: false }>;
type FormState = {
  readonly outcome: ContestOutcome | null;
  readonly words: string;
  readonly failure: Failure | null;
};

const unchosen: Failure = {
  ok: false,
  code: "invalid_input",
  message: "Please choose one.",
  fieldErrors: { outcome: "Please choose one." },
};

/** HR's answer: one of three outcomes, and the words that the person reads. */
export function AnswerForm({ contestId, kind }: AnswerFormProps) {
  const toast = useToast();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [state, submit] = useActionState(
    async (_: FormState, sent: FormData): Promise<FormState> => {
      const outcome = contestOutcomes.find((known) => known === sent.get("outcome")) ?? null;
      const words = String(sent.get("answer") ?? "");
      if (outcome === null) return { outcome, words, failure: unchosen };
      const result = await answer({ contestId, outcome, answer: words });
      if (!result.ok) return { outcome, words, failure: result };
      toast({ message: "Answered. They can read it now." });
      return { outcome: null, words: "", failure: null };
    },
    { outcome: null, words: "", failure: null },
  );
  useEffect(() => {
    if (state.failure === null) return;
    form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [state]);
  const errors = state.failure?.fieldErrors ?? {};
  return (
    <form ref={form} action={submit} className="grid gap-5">
      <OutcomeChoice kind={kind} chosen={state.outcome} error={errors.outcome} />
      <Field
        id={`${id}-answer`}
        label="Your answer"
        hint="The person reads these words and your name. Facts and next steps, kindly."
        error={errors.answer}
      >
        {(control) => <Textarea {...control} name="answer" rows={4} defaultValue={state.words} />}
      </Field>
      <FormFailure result={state.failure} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <SubmitButton>Send the answer</SubmitButton>
        <p className="text-sm text-muted">An answer stands once it is sent.</p>
      </div>
    </form>
  );
}
