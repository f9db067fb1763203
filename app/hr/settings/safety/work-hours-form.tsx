"use client";

import { useId, useState } from "react";
import { ReasonedForm } from "#app/hr/reasoned/reasoned-form.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { formatWallTime, parseWallTime } from "#lib/domain/notification/quiet-hours.ts";
import type { WorkHours } from "#lib/domain/safety/work-hours.ts";
import { changeWorkHours } from "./actions.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const times = [
  { name: "fromMinute", label: "From" },
  { name: "untilMinute", label: "Until" },
] as const;

type WorkHoursFormProps = {
  readonly value: WorkHours;
  readonly version: number;
  readonly timeZone: string;
};

/** When HR works, and how long somebody called has to take over what nobody waits for. */
export function WorkHoursForm({ value, version, timeZone }: WorkHoursFormProps) {
  const id = useId();
  const [hours, setHours] = useState(value);
  const [typed, setTyped] = useState({
    fromMinute: formatWallTime(value.fromMinute),
    untilMinute: formatWallTime(value.untilMinute),
    takeOverHours: String(value.takeOverHours),
  });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  return (
    <ReasonedForm
      label="Working hours of HR"
      save={(reason) =>
        changeWorkHours({ value: { ...hours, ...readTyped(typed) }, readVersion: version, reason })
      }
      onFieldErrors={setErrors}
    >
      <fieldset className="flex flex-wrap gap-x-6">
        <legend className="mb-1 text-sm font-semibold">Working days</legend>
        {weekdays.map((name, index) => (
          <Checkbox
            key={name}
            label={name}
            checked={hours.days.includes(index + 1)}
            onChange={(event) =>
              setHours({
                ...hours,
                days: event.target.checked
                  ? [...hours.days, index + 1]
                  : hours.days.filter((day) => day !== index + 1),
              })
            }
          />
        ))}
      </fieldset>
      {errors["value.days"] === undefined ? null : (
        <p role="alert" className="text-sm font-semibold text-danger">
          {errors["value.days"]}
        </p>
      )}
      <div className="grid max-w-xl items-start gap-4 sm:grid-cols-3">
        {times.map(({ name, label }) => (
          <Field key={name} id={`${id}-${name}`} label={label} error={errors[`value.${name}`]}>
            {(control) => (
              <Input
                {...control}
                type="time"
                className="tabular"
                value={typed[name]}
                onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <Field id={`${id}-hours`} label="Hours to take over" error={errors["value.takeOverHours"]}>
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              autoComplete="off"
              className="tabular"
              value={typed.takeOverHours}
              onChange={(event) => setTyped({ ...typed, takeOverHours: event.target.value })}
            />
          )}
        </Field>
      </div>
      <p className="max-w-prose text-sm text-muted">
        In the company's time zone ({timeZone}). The hours to take over, 1 to 80 of working time, hold for
        kinds without steps of their own.
      </p>
    </ReasonedForm>
  );
}

function readTyped(typed: { fromMinute: string; untilMinute: string; takeOverHours: string }) {
  return {
    fromMinute: parseWallTime(typed.fromMinute) ?? -1,
    untilMinute: parseWallTime(typed.untilMinute) ?? -1,
    takeOverHours: /^\d{1,3}$/.test(typed.takeOverHours.trim()) ? Number(typed.takeOverHours) : 0,
  };
}
