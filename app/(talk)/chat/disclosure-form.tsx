"use client";

import { useActionState } from "react";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { acceptAndBegin } from "./actions.ts";

/** Says that one has read it, and begins. Works without scripts too. */
export function DisclosureForm({ version }: { readonly version: number }) {
  const [result, submit] = useActionState(acceptAndBegin, null);
  return (
    <form action={submit} className="grid gap-4">
      <input type="hidden" name="version" value={version} />
      <FormFailure result={result} />
      <SubmitButton>I have read this. Let us talk</SubmitButton>
    </form>
  );
}
