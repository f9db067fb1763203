"use client";

import { useId, useState } from "react";
import { ReasonedForm } from "#app/hr/reasoned/reasoned-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { alertKinds, alertKindWords, isWorkAlertKind } from "#lib/domain/safety/alert.ts";
import { defaultCalmMinutes, defaultStepMinutes, type Rota, type RotaStep } from "#lib/domain/safety/rota.ts";
import { changeRota } from "./actions.ts";
import { StepFields } from "./step-fields.tsx";

type RotaFormProps = {
  readonly value: Rota;
  readonly version: number;
  readonly people: readonly { readonly id: string; readonly name: string }[];
};
type RotaKind = keyof Rota;

const kinds: readonly RotaKind[] = ["general", ...alertKinds];
const mostSteps = 10;
const urgentUnit = { label: "Minutes to take over", hint: "1 to 240", minutes: 1 };
const calmUnit = { label: "Working hours to take over", hint: "1 to 80", minutes: 60 };

/** Who is called for which kind of alert, step by step. */
export function RotaForm({ value, version, people }: RotaFormProps) {
  const id = useId();
  const [rota, setRota] = useState(value);
  const [kind, setKind] = useState<RotaKind>("general");
  const steps = rota[kind];
  const isCalm = kind !== "general" && isWorkAlertKind(kind);
  const setSteps = (next: RotaStep[]) => setRota({ ...rota, [kind]: next });
  return (
    <ReasonedForm
      label="Who is called"
      save={(reason) => changeRota({ value: rota, readVersion: version, reason })}
    >
      <div className="max-w-md">
        <Field
          id={id}
          label="For which alerts"
          hint="A kind without steps of its own goes by the general ones."
        >
          {(control) => (
            <Select
              {...control}
              value={kind}
              onChange={(event) => setKind(kinds.find((known) => known === event.target.value) ?? "general")}
            >
              {kinds.map((known) => (
                <option key={known} value={known}>
                  {wordKind(known)}
                  {known === "general" || rota[known].length > 0 ? "" : " (as the general ones)"}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      {steps.length === 0 ? (
        <p className="max-w-prose text-muted">
          {kind === "general"
            ? "No steps: everybody in HR is called at once."
            : isCalm
              ? "No steps of its own: the people of the general ones are called, in working hours, with the time given below."
              : "No steps of its own: the general ones hold."}
        </p>
      ) : null}
      <ol className="grid gap-4">
        {steps.map((step, index) => (
          <StepFields
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity but their place
            key={`${kind} ${index}`}
            unit={isCalm ? calmUnit : urgentUnit}
            number={index + 1}
            step={step}
            people={people}
            onChange={(next) => setSteps(steps.map((one, at) => (at === index ? next : one)))}
            onRemove={() => setSteps(steps.filter((_, at) => at !== index))}
          />
        ))}
      </ol>
      {steps.length < mostSteps && people[0] !== undefined ? (
        <div>
          <Button
            variant="secondary"
            size="small"
            onClick={() =>
              setSteps([...steps, { people: [], minutes: isCalm ? defaultCalmMinutes : defaultStepMinutes }])
            }
          >
            Add a step
          </Button>
        </div>
      ) : null}
      <p className="max-w-prose text-sm text-muted">
        When a step's time runs out, the next one is called. After the last step everybody in HR is called,
        twice; after that the admins learn that an alert waits, and nothing else. Where nobody waits, calls
        and their time keep to working hours, and admins are left out. Nobody is called about themselves.
      </p>
    </ReasonedForm>
  );
}

function wordKind(kind: RotaKind): string {
  return kind === "general" ? "All alerts (general)" : alertKindWords[kind].title;
}
