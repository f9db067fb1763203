"use client";

import { useActionState, useId } from "react";
import { Field } from "#components/ui/field.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { answer } from "./actions.ts";

const outcomes = ["accepted", "declined"] as const;
type Outcome = (typeof outcomes)[number];
const outcomeWords: Readonly<Record<Outcome, { readonly label: string; readonly hint: string }>> = {
  accepted: { label: "Accept", hint: "You change it in your HR system." },
  declined: { label: "Decline", hint: "Say why in your answer." },
};

type Failure = Extract<Awaited<ReturnType<typeof answer>>, { ok: false }>;
type FormState = {
  readonly outcome: Outcome | null;
  readonly words: string;
  readonly failure: Failure | null;
};
const unchosen: Failure = {
  ok: false,
  code: "invalid_input",
  message: "Please choose one.",
  fieldErrors: { outcome: "Please choose one." },
};

/** HR's answer: accepted or declined, and the words that the person reads. */
export function AnswerForm({ requestId }: { readonly requestId: string }) {
  const toast = useToast();
  const id = useId();
  const [state, submit] = useActionState(
    async (_: FormState, form: FormData): Promise<FormState> => {
      const outcome = outcomes.find((known) => known === form.get("outcome")) ?? null;
      const words = String(form.get("answer") ?? "");
      if (outcome === null) return { outcome, words, failure: unchosen };
      const result = await answer({ requestId, outcome, answer: words });
      if (!result.ok) return { outcome, words, failure: result };
      toast({ message: "Answered. They are told." });
      return { outcome: null, words: "", failure: null };
    },
    { outcome: null, words: "", failure: null },
  );
  const errors = state.failure?.fieldErrors ?? {};
  return (
    <form action={submit} aria-label="Answer" className="grid gap-5 border-t border-line pt-5">
      <fieldset className="grid gap-1" aria-describedby={`${id}-outcome-error`}>
        <legend className="mb-1 text-sm font-semibold">Your decision</legend>
        {outcomes.map((outcome) => (
          <label key={outcome} className="flex items-start gap-3 py-1">
            <input
              type="radio"
              name="outcome"
              value={outcome}
              defaultChecked={state.outcome === outcome}
              className="mt-[0.3em] size-4.5 shrink-0 accent-(--accent)"
            />
            <span>
              {outcomeWords[outcome].label}
              <span className="block text-sm text-muted">{outcomeWords[outcome].hint}</span>
            </span>
          </label>
        ))}
        <p id={`${id}-outcome-error`} role="alert" className="text-sm font-semibold text-danger">
          {errors.outcome}
        </p>
      </fieldset>
      <Field
        id={`${id}-answer`}
        label="Your answer"
        hint="The person reads these words and your name."
        error={errors.answer}
      >
        {(control) => <Textarea {...control} name="answer" rows={3} defaultValue={state.words} />}
      </Field>
      <FormFailure result={state.failure} />
      <div>
        <SubmitButton size="small">Send the answer</SubmitButton>
      </div>
    </form>
  );
}
