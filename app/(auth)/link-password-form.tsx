"use client";

import { useActionState } from "react";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { ServerAction } from "#lib/action.ts";
import { NewPasswordFields } from "./new-password-fields.tsx";

type LinkPasswordFormProps = {
  token: string;
  email: string;
  submitLabel: string;
  action: ServerAction<{ token: string; password: string; repeat: string }, never>;
};

/** The holder of an invitation or a reset link chooses a password. */
export function LinkPasswordForm({ token, email, submitLabel, action }: LinkPasswordFormProps) {
  const [result, submit] = useActionState(action, null);
  const failure = result !== null && !result.ok ? result : null;
  return (
    <form action={submit} className="grid gap-5">
      <FormFailure result={result} />
      <input type="hidden" name="token" value={token} />
      {/* Tells a password manager whose password this is. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordFields errors={failure?.fieldErrors ?? {}} />
      <div className="mt-1">
        <SubmitButton>{submitLabel}</SubmitButton>
      </div>
    </form>
  );
}
