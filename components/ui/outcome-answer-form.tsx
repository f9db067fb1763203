"use client";

import { type ReactNode, useActionState, useEffect, useId, useRef } from "react";
import type { ActionOutcome } from "./action-outcome.ts";
import { joinClasses } from "./class-names.ts";
import { Field } from "./field.tsx";
import { FormFailure } from "./form-failure.tsx";
import { SubmitButton } from "./submit-button.tsx";
import { Textarea } from "./textarea.tsx";
import { useToast } from "./use-toast.ts";

type OutcomeAnswerFormProps<Outcome extends string> = {
  readonly outcomes: readonly Outcome[];
  readonly answer: (given: { readonly outcome: Outcome; readonly answer: string }) => Promise<ActionOutcome>;
  readonly doneMessage: string;
  /** Who reads the words. */
  readonly hint: string;
  readonly remark?: string;
  readonly className?: string;
  /** The choice of an outcome: inputs named `outcome`. */
  readonly children: (chosen: Outcome | null, error: string | undefined) => ReactNode;
};
type FormState<Outcome> = {
  readonly outcome: Outcome | null;
  readonly words: string;
  readonly failure: Extract<ActionOutcome, { ok: false }> | null;
};

const unchosen = {
  ok: false,
  message: "Please choose one.",
  fieldErrors: { outcome: "Please choose one." },
} as const;

/** Answers a person: one of a few outcomes, and words. What was typed stays when it is refused. */
export function OutcomeAnswerForm<Outcome extends string>(props: OutcomeAnswerFormProps<Outcome>) {
  const { outcomes, answer, doneMessage, hint, remark, className, children } = props;
  const toast = useToast();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [state, submit] = useActionState(
    async (_: FormState<Outcome>, sent: FormData): Promise<FormState<Outcome>> => {
      const outcome = outcomes.find((known) => known === sent.get("outcome")) ?? null;
      const words = String(sent.get("answer") ?? "");
      if (outcome === null) return { outcome, words, failure: unchosen };
      const result = await answer({ outcome, answer: words });
      if (!result.ok) return { outcome, words, failure: result };
      toast({ message: doneMessage });
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
    <form ref={form} action={submit} aria-label="Answer" className={joinClasses("grid gap-5", className)}>
      {children(state.outcome, errors.outcome)}
      <Field id={`${id}-answer`} label="Your answer" hint={hint} error={errors.answer}>
        {(control) => <Textarea {...control} name="answer" rows={4} defaultValue={state.words} />}
      </Field>
      <FormFailure result={state.failure} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <SubmitButton>Send the answer</SubmitButton>
        {remark === undefined ? null : <p className="text-sm text-muted">{remark}</p>}
      </div>
    </form>
  );
}
