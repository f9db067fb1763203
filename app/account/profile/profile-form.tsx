"use client";

import { type ReactNode, useActionState } from "react";
import { Field, type FieldControlProps } from "#components/ui/field.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import type { NamedCode } from "#lib/domain/profile/places.ts";
import type { Profile } from "#lib/domain/profile/profile.ts";
import { changeProfile } from "./actions.ts";

type Name = keyof Profile;
type Typed = Readonly<Record<Name, string>>;
type Failure = Extract<Awaited<ReturnType<typeof changeProfile>>, { ok: false }>;
type FormState = { readonly typed: Typed; readonly failure: Failure | null };

type ProfileFormProps = {
  readonly profile: Profile;
  readonly accountName: string;
  readonly company: { readonly country: string; readonly timeZone: string };
  readonly countries: readonly NamedCode[];
  readonly languages: readonly NamedCode[];
  readonly timeZones: readonly string[];
};

/** What somebody says of themselves. What was typed stays until it is kept. */
export function ProfileForm(props: ProfileFormProps) {
  const { accountName, company, countries, languages, timeZones } = props;
  const toast = useToast();
  const [{ typed, failure }, submit] = useActionState(
    async (_: FormState, form: FormData): Promise<FormState> => {
      const sent = readForm(form);
      const result = await changeProfile(sent);
      if (!result.ok) return { typed: sent, failure: result };
      toast({ message: "Saved." });
      return { typed: sent, failure: null };
    },
    { typed: toTyped(props.profile), failure: null },
  );
  const field = (
    name: Name,
    label: string,
    hint: string,
    control: (props: FieldControlProps) => ReactNode,
  ) => (
    <Field id={`profile-${name}`} label={label} hint={hint} error={failure?.fieldErrors?.[name]} optional>
      {control}
    </Field>
  );
  const text = (name: Name, label: string, hint: string, more: { type?: string; autoComplete: string }) =>
    field(name, label, hint, (control) => (
      <Input {...control} {...more} name={name} defaultValue={typed[name]} />
    ));
  const choice = (name: Name, label: string, hint: string, none: string, options: readonly NamedCode[]) =>
    field(name, label, hint, (control) => (
      <Select {...control} key={typed[name]} name={name} defaultValue={typed[name]}>
        <option value="">{none}</option>
        {options.map(({ code, name: words }) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </Select>
    ));
  return (
    <form action={submit} aria-label="About you" className="mt-8 grid gap-5 border-t border-line pt-6">
      {text("preferredName", "What you like to be called", `Your account says ${accountName}.`, {
        autoComplete: "nickname",
      })}
      {text(
        "designation",
        "What you do",
        "In your own words, such as “looks after our servers”. HR sees it on your page.",
        {
          autoComplete: "organization-title",
        },
      )}
      {text("phone", "Phone", "HR sees it when somebody has to reach you, for example after an alert.", {
        type: "tel",
        autoComplete: "tel",
      })}
      {text("privateEmail", "Private e-mail", "Kept for you alone; Elara writes to your work address.", {
        type: "email",
        autoComplete: "email",
      })}
      {choice(
        "country",
        "Where you live",
        "Decides whose emergency number and help lines you are shown.",
        company.country === "" ? "Not said" : `As the company: ${company.country}`,
        countries,
      )}
      {choice(
        "language",
        "Language you are most at home in",
        "HR sees it, to find words with you.",
        "Not said",
        languages,
      )}
      {choice(
        "timeZone",
        "Time zone",
        "Decides when your day is, and when you are left alone.",
        `As the company: ${company.timeZone}`,
        timeZones.map((zone) => ({ code: zone, name: zone.replaceAll("_", " ") })),
      )}
      <FormFailure result={failure} />
      <div>
        <SubmitButton>Save</SubmitButton>
      </div>
    </form>
  );
}

function toTyped(profile: Profile): Typed {
  return {
    preferredName: profile.preferredName ?? "",
    designation: profile.designation ?? "",
    phone: profile.phone ?? "",
    privateEmail: profile.privateEmail ?? "",
    language: profile.language ?? "",
    country: profile.country ?? "",
    timeZone: profile.timeZone ?? "",
  };
}

function readForm(form: FormData): Typed {
  const read = (name: Name) => String(form.get(name) ?? "");
  return {
    preferredName: read("preferredName"),
    designation: read("designation"),
    phone: read("phone"),
    privateEmail: read("privateEmail"),
    language: read("language"),
    country: read("country"),
    timeZone: read("timeZone"),
  };
}
