"use client";

import Link from "next/link";
import { useActionState, useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { signInAction } from "../actions.ts";

export function SignInForm({ next }: { next: string | null }) {
  const [result, submit] = useActionState(signInAction, null);
  const [email, setEmail] = useState("");
  const failure = result !== null && !result.ok ? result : null;
  const fieldErrors = failure?.fieldErrors ?? {};
  return (
    <form action={submit} className="grid gap-5">
      <FormFailure result={result} />
      {next === null ? null : <input type="hidden" name="next" value={next} />}
      <Field id="email" label="E-mail address" error={fieldErrors.email}>
        {(control) => (
          <Input
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            required
            maxLength={320}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            autoFocus
          />
        )}
      </Field>
      <Field id="password" label="Password" error={fieldErrors.password}>
        {(control) => (
          <Input
            {...control}
            name="password"
            type="password"
            autoComplete="current-password"
            required
            maxLength={1024}
          />
        )}
      </Field>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-4">
        <SubmitButton>Sign in</SubmitButton>
        <Link href="/reset" className="text-link text-sm">
          Forgot your password?
        </Link>
      </div>
    </form>
  );
}
