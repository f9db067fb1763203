"use client";

import { useActionState, useId } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import {
  type InterventionKind,
  interventionKinds,
  interventionWords,
} from "#lib/domain/safety/intervention.ts";
import { resolve } from "./actions.ts";

type Typed = {
  readonly done: string;
  readonly doneOn: string;
  readonly kinds: readonly InterventionKind[];
};
type Failure = Extract<Awaited<ReturnType<typeof resolve>>, { ok: false }>;
type FormState = { readonly typed: Typed; readonly failure: Failure | null };

/** What was done, and on which day. What was typed stays until it is kept. */
export function ResolveForm({ alertId, today }: { readonly alertId: string; readonly today: string }) {
  const toast = useToast();
  const id = useId();
  const [{ typed, failure }, submit] = useActionState(
    async (_: FormState, form: FormData): Promise<FormState> => {
      const read = readForm(form);
      const result = await resolve({ alertId, ...read, kinds: [...read.kinds] });
      if (!result.ok) return { typed: read, failure: result };
      toast({ message: "Resolved." });
      return { typed: read, failure: null };
    },
    { typed: { done: "", doneOn: today, kinds: [] }, failure: null },
  );
  const errors = failure?.fieldErrors ?? {};
  return (
    <form action={submit} className="grid content-start gap-4" aria-label="Resolve">
      <fieldset className="grid gap-x-6 sm:grid-cols-2" aria-describedby={`${id}-kinds-error`}>
        <legend className="mb-1 font-semibold">What was done</legend>
        {interventionKinds.map((kind) => (
          <Checkbox
            key={kind}
            name="kinds"
            value={kind}
            label={interventionWords[kind]}
            defaultChecked={typed.kinds.includes(kind)}
          />
        ))}
      </fieldset>
      <p
        id={`${id}-kinds-error`}
        role="alert"
        className={errors.kinds === undefined ? "hidden" : "text-sm font-semibold text-danger"}
      >
        {errors.kinds}
      </p>
      <Field
        id={`${id}-done`}
        label="In a few words"
        hint="Whom you talked to, what you agreed, what comes next. Kept sealed; only responders read it."
        error={errors.done}
      >
        {(control) => <Textarea {...control} name="done" rows={3} defaultValue={typed.done} />}
      </Field>
      <div className="max-w-48">
        <Field id={`${id}-day`} label="On which day" error={errors.doneOn}>
          {(control) => (
            <Input {...control} type="date" name="doneOn" max={today} defaultValue={typed.doneOn} />
          )}
        </Field>
      </div>
      <FormFailure result={failure} />
      <div>
        <SubmitButton size="small">Resolve the alert</SubmitButton>
      </div>
    </form>
  );
}

function readForm(form: FormData): Typed {
  const chosen = form.getAll("kinds");
  return {
    done: String(form.get("done") ?? ""),
    doneOn: String(form.get("doneOn") ?? ""),
    kinds: interventionKinds.filter((kind) => chosen.includes(kind)),
  };
}
