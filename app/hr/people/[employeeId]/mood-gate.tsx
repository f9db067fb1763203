"use client";

import { useActionState, useId, useState } from "react";
import { MeasureView } from "#components/people/measure-view.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Histories } from "#lib/domain/insight/person-history.ts";
import { openMood } from "./actions.ts";

type GateState =
  | { readonly kind: "closed"; readonly reason: string; readonly error: string | null }
  | { readonly kind: "open"; readonly mood: Histories | null };

const closed: GateState = { kind: "closed", reason: "", error: null };

/** Opens the mood answers for a reason that the person can read; they close with the page. */
export function MoodGate({ employeeId }: { employeeId: string }) {
  const [asks, setAsks] = useState(false);
  const reasonId = useId();
  const [state, send] = useActionState(async (_: GateState, form: FormData): Promise<GateState> => {
    const reason = String(form.get("reason") ?? "");
    const result = await openMood({ employeeId, reason });
    if (!result.ok) return { kind: "closed", reason, error: result.fieldErrors?.reason ?? result.message };
    return { kind: "open", mood: result.data };
  }, closed);
  if (state.kind === "open") return <OpenMood mood={state.mood} />;
  if (!asks) {
    return (
      <Button variant="secondary" onClick={() => setAsks(true)}>
        Open for a reason
      </Button>
    );
  }
  return (
    <form action={send} className="grid max-w-xl gap-4">
      <Field
        id={reasonId}
        label="Why do you need to see them?"
        hint="This person can read your reason and when you opened their answers."
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
        <SubmitButton>Open mood answers</SubmitButton>
        <Button variant="quiet" onClick={() => setAsks(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function OpenMood({ mood }: { mood: Histories | null }) {
  const [measure] = mood?.measures ?? [];
  return (
    <div role="status">
      {mood === null || measure === undefined ? (
        <p>This person has not answered yet.</p>
      ) : (
        <MeasureView history={measure} window={mood.window} reader="hr" level="h3" />
      )}
    </div>
  );
}
