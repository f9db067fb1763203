"use client";

import { useId, useState } from "react";
import { ReasonedForm } from "#app/hr/reasoned/reasoned-form.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { changeCountry } from "./actions.ts";

type CountryFormProps = {
  readonly value: string;
  readonly version: number;
  readonly countries: readonly { readonly code: string; readonly name: string }[];
};

/** Whose emergency number and help lines are shown. */
export function CountryForm({ value, version, countries }: CountryFormProps) {
  const id = useId();
  const [country, setCountry] = useState(value);
  return (
    <ReasonedForm
      label="Country of the help lines"
      save={(reason) => changeCountry({ value: country, readVersion: version, reason })}
    >
      <div className="max-w-md">
        <Field id={id} label="Country" hint="Where most of your people work.">
          {(control) => (
            <Select {...control} value={country} onChange={(event) => setCountry(event.target.value)}>
              <option value="">Not chosen: only what helps everywhere</option>
              {countries.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </ReasonedForm>
  );
}
