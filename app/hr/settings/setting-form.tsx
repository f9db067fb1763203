"use client";

import { useActionState, useId, useState } from "react";
import { ReasonField } from "#app/hr/reasoned/reason-field.tsx";
import { type ReasonState, toRefused, untouched } from "#app/hr/reasoned/reason-state.ts";
import { RefusalNotice } from "#app/hr/reasoned/refusal-notice.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import type { FieldView, SettingView } from "#lib/domain/settings/setting-view.ts";
import { save } from "./actions.ts";
import { timeZoneListId } from "./time-zone-list.tsx";

type SettingFormProps = {
  settingKey: string;
  version: number;
  fields: readonly FieldView[];
  counts: SettingView["counts"];
};
type FormState = ReasonState & {
  /** What was typed, while it is not saved; null: nothing. */
  readonly typed: Readonly<Record<string, string>> | null;
  readonly fieldErrors: Readonly<Record<string, string>>;
};

const blank: FormState = { ...untouched, typed: null, fieldErrors: {} };

/** Changes a setting, for a reason. What was typed stays until it is saved. */
export function SettingForm({ settingKey, version, fields, counts }: SettingFormProps) {
  const [isOpen, setIsOpen] = useState(false);
  const toast = useToast();
  const id = useId();
  const [state, send] = useActionState(async (_: FormState, form: FormData): Promise<FormState> => {
    const typed = Object.fromEntries(fields.map(({ name }) => [name, String(form.get(name) ?? "")]));
    const reason = String(form.get("reason") ?? "");
    const result = await save({ key: settingKey, typed, readVersion: version, reason });
    if (!result.ok) return { ...toRefused(reason, result), typed, fieldErrors: result.fieldErrors ?? {} };
    toast({ message: counts === "next run" ? "Saved. It counts from the next run on." : "Saved." });
    setIsOpen(false);
    return blank;
  }, blank);
  return (
    <details
      className="mt-5 border-t border-line pt-4"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="inline-flex min-h-9 items-center rounded-full border border-line-strong px-3.5 text-sm font-semibold hover:bg-hover">
        {isOpen ? "Close" : "Change"}
      </summary>
      <form action={send} className="mt-5 grid gap-5">
        <div className={placeFields(fields)}>
          {fields.map((field) => (
            <SettingInput
              key={field.name}
              id={`${id}-${field.name}`}
              field={field}
              typed={state.typed?.[field.name] ?? field.typed}
              error={state.fieldErrors[field.name]}
            />
          ))}
        </div>
        <ReasonField id={`${id}-reason`} state={state} />
        <RefusalNotice refusal={state.refusal} />
        <div>
          <SubmitButton>Save</SubmitButton>
        </div>
      </form>
    </details>
  );
}

function placeFields(fields: readonly FieldView[]): string {
  if (fields.length > 1) return "grid items-start gap-5 sm:grid-cols-2";
  return fields.some(({ kind }) => kind === "text") ? "grid gap-5" : "grid max-w-md gap-5";
}

type SettingInputProps = { id: string; field: FieldView; typed: string; error: string | undefined };

function SettingInput({ id, field, typed, error }: SettingInputProps) {
  const { name, kind, label, unit, range } = field;
  if (kind === "switch") {
    return <Checkbox name={name} label={label} defaultChecked={typed === "on"} value="on" />;
  }
  if (kind === "choice") return <ChoiceInput id={id} field={field} typed={typed} error={error} />;
  if (kind === "text") return <TextInput id={id} field={field} typed={typed} error={error} />;
  const help = kind === "time zone" ? "type a city, such as Berlin, and choose" : unit;
  const hint = [help, range, `default ${field.defaultShown}`].filter(Boolean).join(" · ");
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) =>
        kind === "time zone" || kind === "name" ? (
          <Input
            {...control}
            name={name}
            defaultValue={typed}
            list={kind === "time zone" ? timeZoneListId : undefined}
            autoComplete="off"
          />
        ) : (
          <Input
            {...control}
            name={name}
            defaultValue={typed}
            {...(kind === "time"
              ? { type: "time" }
              : { inputMode: kind === "number" ? ("decimal" as const) : ("numeric" as const) })}
            autoComplete="off"
            className="tabular"
          />
        )
      }
    </Field>
  );
}

function TextInput({ id, field, typed, error }: SettingInputProps) {
  return (
    <Field id={id} label={field.label} hint={field.range ?? undefined} error={error}>
      {(control) => <Textarea {...control} name={field.name} defaultValue={typed} rows={10} />}
    </Field>
  );
}

function ChoiceInput({ id, field, typed, error }: SettingInputProps) {
  const { name, label, choices = {}, defaultShown } = field;
  return (
    <Field id={id} label={label} hint={`default ${defaultShown}`} error={error}>
      {(control) => (
        // A select is told its value anew when a refused form comes back.
        <Select {...control} key={typed} name={name} defaultValue={typed}>
          {Object.entries(choices).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
