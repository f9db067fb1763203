"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { NewPasswordFields } from "../(auth)/new-password-fields.tsx";
import { changePasswordAction } from "./actions.ts";

export function ChangePasswordForm({ email }: { email: string }) {
  const [result, submit] = useActionState(changePasswordAction, null);
  const failure = result !== null && !result.ok ? result : null;
  const errors = failure?.fieldErrors ?? {};
  return (
    <form action={submit} className="grid gap-5">
      {result?.ok ? (
        <Notice tone="good" live>
          Your password is changed. Everywhere else you are signed out.
        </Notice>
      ) : null}
      <FormFailure result={result} />
      {/* Tells a password manager whose password this is. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <Field id="currentPassword" label="Current password" error={errors.currentPassword}>
        {(control) => (
          <Input
            {...control}
            name="currentPassword"
            type="password"
            autoComplete="current-password"
            required
            maxLength={1024}
          />
        )}
      </Field>
      <NewPasswordFields errors={errors} />
      <div>
        <SubmitButton>Change the password</SubmitButton>
      </div>
    </form>
  );
}
