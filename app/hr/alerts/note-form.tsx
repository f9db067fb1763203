"use client";

import { useActionState, useId } from "react";
import { Field } from "#components/ui/field.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { addNote } from "./actions.ts";

type Failure = Extract<Awaited<ReturnType<typeof addNote>>, { ok: false }>;
type FormState = { readonly words: string; readonly failure: Failure | null };

/** A word for colleagues. What was typed stays until it is kept. */
export function NoteForm({ alertId }: { readonly alertId: string }) {
  const toast = useToast();
  const id = useId();
  const [state, submit] = useActionState(
    async (_: FormState, form: FormData): Promise<FormState> => {
      const words = String(form.get("words") ?? "");
      const result = await addNote({ alertId, note: words });
      if (!result.ok) return { words, failure: result };
      toast({ message: "Note kept." });
      return { words: "", failure: null };
    },
    { words: "", failure: null },
  );
  return (
    <form action={submit} className="grid content-start gap-4">
      <Field
        id={id}
        label="Note for your colleagues"
        hint="What the next one has to know. Kept sealed; only responders read it."
        error={state.failure?.fieldErrors?.note}
      >
        {(control) => <Textarea {...control} name="words" rows={3} defaultValue={state.words} />}
      </Field>
      <FormFailure result={state.failure} />
      <div>
        <SubmitButton variant="secondary" size="small">
          Keep the note
        </SubmitButton>
      </div>
    </form>
  );
}
