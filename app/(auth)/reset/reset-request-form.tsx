"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { requestResetAction } from "../actions.ts";

export function ResetRequestForm() {
  const [result, submit] = useActionState(requestResetAction, null);
  if (result?.ok) {
    return (
      <Notice tone="good" title="Look into your mail" live>
        If there is an account with that address, a link is on its way. It works once, within an hour. If none
        arrives, ask your administrator.
      </Notice>
    );
  }
  return (
    <form action={submit} className="grid gap-5">
      <FormFailure result={result} />
      <Field id="email" label="E-mail address" error={result?.fieldErrors?.email}>
        {(control) => (
          <Input
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            required
            maxLength={320}
            autoFocus
          />
        )}
      </Field>
      <div className="mt-1">
        <SubmitButton>Send the link</SubmitButton>
      </div>
    </form>
  );
}
