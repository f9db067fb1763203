"use client";

import { useActionState, useId, useState } from "react";
import { PersonRowLink } from "#components/people/person-row-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { OtherName } from "#lib/services/engagement/read-round.ts";
import { showNames } from "./actions.ts";

type GateState =
  | { readonly kind: "closed"; readonly reason: string; readonly error: string | null }
  | { readonly kind: "open"; readonly names: readonly OtherName[] };

const closed: GateState = { kind: "closed", reason: "", error: null };

/** Shows who else was asked, for a reason that each of them can read. */
export function NamesGate({ day }: { day: string }) {
  const [asks, setAsks] = useState(false);
  const reasonId = useId();
  const [state, send] = useActionState(async (_: GateState, form: FormData): Promise<GateState> => {
    const reason = String(form.get("reason") ?? "");
    const result = await showNames({ day, reason });
    if (!result.ok) return { kind: "closed", reason, error: result.fieldErrors?.reason ?? result.message };
    return { kind: "open", names: result.data };
  }, closed);
  if (state.kind === "open") return <Names names={state.names} />;
  if (!asks) {
    return (
      <Button variant="secondary" size="small" onClick={() => setAsks(true)}>
        Show names for a reason
      </Button>
    );
  }
  return (
    <form action={send} className="grid max-w-xl gap-4">
      <Field
        id={reasonId}
        label="Why do you need to see them?"
        hint="Each of these people can read your reason and when you looked."
        error={state.error}
      >
        {(control) => (
          <Input
            {...control}
            name="reason"
            defaultValue={state.reason}
            maxLength={2000}
            autoComplete="off"
            autoFocus
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-3">
        <SubmitButton size="small">Show names</SubmitButton>
        <Button variant="quiet" size="small" onClick={() => setAsks(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function Names({ names }: { names: readonly OtherName[] }) {
  return (
    <ul role="status" className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
      {names.map(({ employeeId, name, department, hasAccount }) => (
        <li key={employeeId} className="relative">
          <PersonRowLink employeeId={employeeId} name={name} />
          <span className="block text-sm text-muted">
            {hasAccount ? department : `${department} · has no account: please reach them in another way`}
          </span>
        </li>
      ))}
    </ul>
  );
}
