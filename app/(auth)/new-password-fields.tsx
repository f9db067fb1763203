"use client";

import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { shortestPassword } from "#lib/domain/sign-in/password-rules.ts";

type NewPasswordFieldsProps = { errors: Readonly<Record<string, string>>; label?: string };

/** A new password, typed twice. */
export function NewPasswordFields({ errors, label = "New password" }: NewPasswordFieldsProps) {
  return (
    <>
      <Field
        id="password"
        label={label}
        hint={`At least ${shortestPassword} characters. Four unrelated words are easy to keep and hard to guess.`}
        error={errors.password}
      >
        {(control) => (
          <Input
            {...control}
            name="password"
            type="password"
            autoComplete="new-password"
            required
            maxLength={1024}
          />
        )}
      </Field>
      <Field id="repeat" label="The same again" error={errors.repeat}>
        {(control) => (
          <Input
            {...control}
            name="repeat"
            type="password"
            autoComplete="new-password"
            required
            maxLength={1024}
          />
        )}
      </Field>
    </>
  );
}
