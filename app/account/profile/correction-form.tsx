"use client";

import { useActionState, useId } from "react";
import { Field } from "#components/ui/field.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { type CorrectableField, correctionFieldWords } from "#lib/domain/profile/correction.ts";
import { requestCorrection } from "./actions.ts";

type Typed = { readonly field: string; readonly wanted: string; readonly reason: string };
type Failure = Extract<Awaited<ReturnType<typeof requestCorrection>>, { ok: false }>;
type FormState = { readonly typed: Typed; readonly failure: Failure | null };
const nothing: Typed = { field: "", wanted: "", reason: "" };
const unchosen: Failure = {
  ok: false,
  code: "invalid_input",
  message: "Please choose what is not right.",
  fieldErrors: { field: "Please choose what is not right." },
};

/** Asks HR to correct a field: what it should say, and why. */
export function CorrectionForm({ fields }: { readonly fields: readonly CorrectableField[] }) {
  const toast = useToast();
  const id = useId();
  const [{ typed, failure }, submit] = useActionState(
    async (_: FormState, form: FormData): Promise<FormState> => {
      const sent = readForm(form);
      const field = fields.find((known) => known === sent.field);
      if (field === undefined) return { typed: sent, failure: unchosen };
      const result = await requestCorrection({ ...sent, field });
      if (!result.ok) return { typed: sent, failure: result };
      toast({ message: "Sent to HR. You are told when they answer." });
      return { typed: nothing, failure: null };
    },
    { typed: nothing, failure: null },
  );
  const errors = failure?.fieldErrors ?? {};
  return (
    <form action={submit} aria-label="Ask for a correction" className="mt-4 grid gap-5">
      <Field id={`${id}-field`} label="What is not right" error={errors.field}>
        {(control) => (
          <Select {...control} key={typed.field} name="field" defaultValue={typed.field}>
            <option value="">Choose</option>
            {fields.map((field) => (
              <option key={field} value={field}>
                {correctionFieldWords[field]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id={`${id}-wanted`} label="What it should say" error={errors.wanted}>
        {(control) => <Input {...control} name="wanted" autoComplete="off" defaultValue={typed.wanted} />}
      </Field>
      <Field id={`${id}-reason`} label="Why" error={errors.reason} optional>
        {(control) => <Textarea {...control} name="reason" rows={3} defaultValue={typed.reason} />}
      </Field>
      <FormFailure result={failure} />
      <div>
        <SubmitButton variant="secondary" size="small">
          Send to HR
        </SubmitButton>
      </div>
    </form>
  );
}

function readForm(form: FormData): Typed {
  const read = (name: keyof Typed) => String(form.get(name) ?? "");
  return { field: read("field"), wanted: read("wanted"), reason: read("reason") };
}
