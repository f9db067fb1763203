"use client";

import { useId, useState } from "react";
import { ReasonedForm } from "#app/hr/reasoned/reasoned-form.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { changeRetention } from "./actions.ts";

/** How long a resolved alert is kept. */
export function RetentionForm({ value, version }: { readonly value: number; readonly version: number }) {
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const days = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : 0;
  return (
    <ReasonedForm
      label="How long resolved alerts are kept"
      save={(reason) => changeRetention({ value: days, readVersion: version, reason })}
      onFieldErrors={setErrors}
    >
      <div className="max-w-60">
        <Field id={id} label="Days after it was resolved" hint="30 to 3650" error={errors.value}>
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              autoComplete="off"
              className="tabular"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
      </div>
    </ReasonedForm>
  );
}
