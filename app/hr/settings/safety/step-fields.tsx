"use client";

import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import type { RotaStep } from "#lib/domain/safety/rota.ts";

type StepFieldsProps = {
  readonly number: number;
  readonly step: RotaStep;
  /** In what the time to take over is typed. */
  readonly unit: { readonly label: string; readonly hint: string; readonly minutes: number };
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (step: RotaStep) => void;
  readonly onRemove: () => void;
};

/** One step of a rota: who is called together, and for how long they have the first word. */
export function StepFields({ number, step, unit, people, onChange, onRemove }: StepFieldsProps) {
  const id = useId();
  const [typed, setTyped] = useState(String(step.minutes / unit.minutes));
  const known = new Set(people.map((person) => person.id));
  const gone = step.people.filter((person) => !known.has(person));
  const toggle = (personId: string, isOn: boolean) =>
    onChange({
      ...step,
      people: isOn ? [...step.people, personId] : step.people.filter((one) => one !== personId),
    });
  return (
    <li>
      <fieldset className="grid gap-4 rounded-md border border-line p-4">
        <legend className="px-1 text-sm font-semibold">Step {number}</legend>
        <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
          {people.map(({ id: personId, name }) => (
            <Checkbox
              key={personId}
              label={name}
              checked={step.people.includes(personId)}
              onChange={(event) => toggle(personId, event.target.checked)}
            />
          ))}
          {gone.map((personId) => (
            <Checkbox
              key={personId}
              label="Somebody who cannot be called any more"
              hint="Not in HR, or the account is disabled."
              checked
              onChange={() => toggle(personId, false)}
            />
          ))}
        </div>
        {step.people.length === 0 ? (
          <p className="text-sm font-semibold text-attention">Choose at least one person.</p>
        ) : null}
        <div className="max-w-48">
          <Field id={id} label={unit.label} hint={unit.hint}>
            {(control) => (
              <Input
                {...control}
                inputMode="numeric"
                className="tabular"
                autoComplete="off"
                value={typed}
                onChange={(event) => {
                  setTyped(event.target.value);
                  onChange({
                    ...step,
                    minutes: (Number.parseInt(event.target.value, 10) || 0) * unit.minutes,
                  });
                }}
              />
            )}
          </Field>
        </div>
        <div>
          <Button variant="quiet" size="small" onClick={onRemove}>
            Remove step {number}
          </Button>
        </div>
      </fieldset>
    </li>
  );
}
