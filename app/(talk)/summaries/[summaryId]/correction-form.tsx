"use client";

import { useActionState, useId } from "react";
import { Field } from "#components/ui/field.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import type { ActionResult } from "#lib/action.ts";
import type { SummaryView } from "#lib/domain/insight/summary/summary-view.ts";
import { correct } from "../actions.ts";
import { PartChoices } from "./part-choices.tsx";

type CorrectionFormProps = {
  readonly summaryId: string;
  readonly readRevision: number;
  readonly view: SummaryView;
};

type FormState = {
  readonly result: ActionResult<void> | null;
  /** What was typed and unticked, while it is not saved. */
  readonly text: string;
  readonly note: string;
  readonly kept: readonly string[] | null;
};

/** The summary as a form: its text, what of it stays, and a note. What was typed stays until it is saved. */
export function CorrectionForm({ summaryId, readRevision, view }: CorrectionFormProps) {
  const id = useId();
  const toast = useToast();
  const untouched: FormState = { result: null, text: view.text ?? "", note: view.note ?? "", kept: null };
  const [{ result, text, note, kept }, submit] = useActionState(
    async (_: FormState, form: FormData): Promise<FormState> => {
      const outcome = await correct(form);
      if (outcome.ok) toast({ message: "Corrected" });
      return {
        result: outcome,
        text: String(form.get("text") ?? ""),
        note: String(form.get("note") ?? ""),
        kept: form.getAll("kept").map(String),
      };
    },
    untouched,
  );
  const errorAt = (field: string) => (result?.ok === false ? result.fieldErrors?.[field] : undefined);
  return (
    <form action={submit} className="grid gap-6">
      <input type="hidden" name="summaryId" value={summaryId} />
      <input type="hidden" name="readRevision" value={readRevision} />
      <Field id={`${id}-text`} label="The summary" error={errorAt("text")}>
        {(control) => <Textarea {...control} name="text" defaultValue={text} rows={5} dir="auto" />}
      </Field>
      <PartChoices view={view} kept={kept} />
      <Field
        id={`${id}-note`}
        label="Something to add"
        hint="In your own words; HR reads it with the summary."
        error={errorAt("note")}
        optional
      >
        {(control) => <Textarea {...control} name="note" defaultValue={note} rows={3} dir="auto" />}
      </Field>
      <FormFailure result={result} />
      <div>
        <SubmitButton>Save the correction</SubmitButton>
      </div>
    </form>
  );
}
