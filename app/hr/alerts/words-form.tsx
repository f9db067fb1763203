"use client";

import { useActionState, useId } from "react";
import { Field } from "#components/ui/field.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { addNote, close } from "./actions.ts";

const uses = {
  note: {
    label: "Note for your colleagues",
    hint: "What the next one has to know. Kept sealed; only responders read it.",
    button: "Keep the note",
    variant: "secondary",
    done: "Note kept.",
  },
  done: {
    label: "What was done",
    hint: "In a few words: whom you talked to, what you agreed, what comes next.",
    button: "Close the alert",
    variant: "primary",
    done: "Closed.",
  },
} as const;

type WordsFormProps = { readonly alertId: string; readonly use: keyof typeof uses };
type Failure = Extract<Awaited<ReturnType<typeof close>>, { ok: false }>;
type FormState = { readonly words: string; readonly failure: Failure | null };

/** A note, or the words an alert is closed with. What was typed stays until it is kept. */
export function WordsForm({ alertId, use }: WordsFormProps) {
  const { label, hint, button, variant, done } = uses[use];
  const toast = useToast();
  const id = useId();
  const [state, submit] = useActionState(
    async (_: FormState, form: FormData): Promise<FormState> => {
      const words = String(form.get("words") ?? "");
      const result =
        use === "note" ? await addNote({ alertId, note: words }) : await close({ alertId, done: words });
      if (!result.ok) return { words, failure: result };
      toast({ message: done });
      return { words: "", failure: null };
    },
    { words: "", failure: null },
  );
  return (
    <form action={submit} className="grid gap-4">
      <Field id={id} label={label} hint={hint} error={state.failure?.fieldErrors?.[use]}>
        {(control) => <Textarea {...control} name="words" rows={3} defaultValue={state.words} />}
      </Field>
      <FormFailure result={state.failure} />
      <div>
        <SubmitButton variant={variant} size="small">
          {button}
        </SubmitButton>
      </div>
    </form>
  );
}
