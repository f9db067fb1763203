"use client";

import { type ReactNode, useActionState, useId, useState } from "react";
import type { ActionOutcome } from "#components/ui/action-outcome.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";

type ReasonGateProps<Opened> = {
  /** What the button says before anybody asks, and what it says when the reason is sent. */
  readonly askLabel: string;
  readonly openLabel: string;
  /** Who will read the reason. */
  readonly hint: string;
  readonly size?: "small" | "medium";
  readonly open: (reason: string) => Promise<ActionOutcome<Opened>>;
  readonly children: (opened: Opened) => ReactNode;
};

type GateState<Opened> =
  | { readonly kind: "closed"; readonly reason: string; readonly error: string | null }
  | { readonly kind: "open"; readonly opened: Opened };

/** Shows what is closed by default, for a reason that those concerned can read; it closes with the page. */
export function ReasonGate<Opened>({
  askLabel,
  openLabel,
  hint,
  size,
  open,
  children,
}: ReasonGateProps<Opened>) {
  const [asks, setAsks] = useState(false);
  const reasonId = useId();
  const [state, send] = useActionState(
    async (_: GateState<Opened>, form: FormData): Promise<GateState<Opened>> => {
      const reason = String(form.get("reason") ?? "");
      const result = await open(reason);
      if (result.ok) return { kind: "open", opened: result.data };
      return { kind: "closed", reason, error: result.fieldErrors?.reason ?? result.message };
    },
    { kind: "closed", reason: "", error: null },
  );
  if (state.kind === "open") return children(state.opened);
  if (!asks) {
    return (
      <Button variant="secondary" size={size} onClick={() => setAsks(true)}>
        {askLabel}
      </Button>
    );
  }
  return (
    <form action={send} className="grid max-w-xl gap-4">
      <Field id={reasonId} label="Why do you need to see them?" hint={hint} error={state.error}>
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
        <SubmitButton size={size}>{openLabel}</SubmitButton>
        <Button variant="quiet" size={size} onClick={() => setAsks(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
