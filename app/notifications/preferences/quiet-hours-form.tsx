"use client";

import { useActionState } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { saveQuietHours } from "../actions.ts";

type QuietHoursFormProps = { readonly quietHours: { readonly from: string; readonly to: string } | null };

const usual = { from: "20:00", to: "08:00" };

/** From when to when somebody is left alone, in their own time. */
export function QuietHoursForm({ quietHours }: QuietHoursFormProps) {
  const [typed, submit] = useActionState(async (_: Typed | null, form: FormData): Promise<Typed> => {
    const result = await saveQuietHours(form);
    const typedHours = { from: String(form.get("from") ?? ""), to: String(form.get("to") ?? "") };
    return { result, hours: typedHours, wants: form.get("wants") === "on" };
  }, null);
  const errors = typed?.result.ok === false ? (typed.result.fieldErrors ?? {}) : {};
  const hours = typed?.hours ?? quietHours ?? usual;
  return (
    <form action={submit} className="grid gap-4">
      <Checkbox
        key={`wants-${typed?.wants}`}
        name="wants"
        defaultChecked={typed?.wants ?? quietHours !== null}
        label="Keep quiet hours of my own"
        hint="At most 16 hours a day. Alerts that somebody is in danger do not wait for them."
      />
      <div className="flex flex-wrap gap-4">
        <Field id="quiet-from" label="From" error={errors.from}>
          {(control) => (
            <Input {...control} name="from" type="time" defaultValue={hours.from} className="w-40!" />
          )}
        </Field>
        <Field id="quiet-to" label="To" error={errors.to}>
          {(control) => (
            <Input {...control} name="to" type="time" defaultValue={hours.to} className="w-40!" />
          )}
        </Field>
      </div>
      {typed?.result.ok ? (
        <Notice tone="good" live>
          {typed.wants ? "Saved." : "Saved: you keep no quiet hours of your own."}
        </Notice>
      ) : null}
      <FormFailure result={typed?.result ?? null} />
      <div>
        <SubmitButton variant="secondary" size="small">
          Save
        </SubmitButton>
      </div>
    </form>
  );
}

type Typed = {
  readonly result: Awaited<ReturnType<typeof saveQuietHours>>;
  readonly hours: { readonly from: string; readonly to: string };
  readonly wants: boolean;
};
