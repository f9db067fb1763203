"use client";

import { useActionState, useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { NewPasswordFields } from "../(auth)/new-password-fields.tsx";
import { setUpAction } from "./actions.ts";

export function SetUpForm() {
  const [result, submit] = useActionState(setUpAction, null);
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const failure = result !== null && !result.ok ? result : null;
  const errors = failure?.fieldErrors ?? {};
  return (
    <form action={submit} className="grid gap-5">
      <FormFailure result={result} />
      <Field id="name" label="Your name" error={errors.name}>
        {(control) => (
          <Input
            {...control}
            name="name"
            autoComplete="name"
            required
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
            autoFocus
          />
        )}
      </Field>
      <Field id="email" label="E-mail address" error={errors.email}>
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
          />
        )}
      </Field>
      <NewPasswordFields errors={errors} label="Password" />
      <div className="mt-1">
        <SubmitButton>Create the account</SubmitButton>
      </div>
    </form>
  );
}
