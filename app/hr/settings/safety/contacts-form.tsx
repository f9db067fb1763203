"use client";

import { useId, useState } from "react";
import { ReasonedForm } from "#app/hr/reasoned/reasoned-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import type { OwnContact } from "#lib/domain/safety/help-settings.ts";
import { changeContacts } from "./actions.ts";

const blank: OwnContact = { name: "", phone: "", web: "", hours: "" };
const most = 10;
const fields = [
  { name: "name", label: "Name", hint: "Such as “Company doctor, Dr Lee”" },
  { name: "phone", label: "Phone", hint: "With country code, if people work abroad" },
  { name: "web", label: "Address", hint: "Such as help.example.com" },
  { name: "hours", label: "When somebody answers", hint: "Such as “weekdays 9 to 17”" },
] as const;

/** The company's own people to turn to: they stand on every card beside the help lines of the country. */
export function ContactsForm({ value, version }: { value: readonly OwnContact[]; version: number }) {
  const [contacts, setContacts] = useState(value);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = (index: number, part: Partial<OwnContact>) =>
    setContacts(contacts.map((contact, at) => (at === index ? { ...contact, ...part } : contact)));
  return (
    <ReasonedForm
      label="The company's own contacts"
      save={(reason) => changeContacts({ value: [...contacts], readVersion: version, reason })}
      onFieldErrors={setErrors}
    >
      {contacts.length === 0 ? (
        <p className="text-muted">
          None yet. Your assistance programme, company doctor, or ombudsperson belong here.
        </p>
      ) : null}
      {contacts.map((contact, index) => (
        <ContactFields
          // biome-ignore lint/suspicious/noArrayIndexKey: contacts have no identity but their place
          key={index}
          number={index + 1}
          contact={contact}
          errorOf={(name) => errors[`value.${index}.${name}`]}
          onChange={(part) => change(index, part)}
          onRemove={() => setContacts(contacts.filter((_, at) => at !== index))}
        />
      ))}
      {contacts.length < most ? (
        <div>
          <Button variant="secondary" size="small" onClick={() => setContacts([...contacts, blank])}>
            Add a contact
          </Button>
        </div>
      ) : null}
    </ReasonedForm>
  );
}

type ContactFieldsProps = {
  readonly number: number;
  readonly contact: OwnContact;
  readonly errorOf: (name: keyof OwnContact) => string | undefined;
  readonly onChange: (part: Partial<OwnContact>) => void;
  readonly onRemove: () => void;
};

function ContactFields({ number, contact, errorOf, onChange, onRemove }: ContactFieldsProps) {
  const id = useId();
  return (
    <fieldset className="grid gap-4 rounded-md border border-line p-4">
      <legend className="px-1 text-sm font-semibold">Contact {number}</legend>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        {fields.map(({ name, label, hint }) => (
          <Field
            key={name}
            id={`${id}-${name}`}
            label={label}
            hint={hint}
            error={errorOf(name)}
            optional={name !== "name"}
          >
            {(control) => (
              <Input
                {...control}
                value={contact[name]}
                onChange={(event) => onChange({ [name]: event.target.value })}
                autoComplete="off"
              />
            )}
          </Field>
        ))}
      </div>
      <div>
        <Button variant="quiet" size="small" onClick={onRemove}>
          Remove contact {number}
        </Button>
      </div>
    </fieldset>
  );
}
