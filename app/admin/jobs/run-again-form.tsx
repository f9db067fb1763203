"use client";

import { useActionState } from "react";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { runAgainAction } from "./actions.ts";

/** Asks for a job that was given up once more, and says what came of it beside the button. */
export function RunAgainForm({ runId, name }: { runId: string; name: string }) {
  const [outcome, submit] = useActionState(runAgainAction, null);
  return (
    <form action={submit} className="grid justify-items-start gap-1.5">
      <input type="hidden" name="runId" value={runId} />
      {outcome?.ok === true ? null : (
        <SubmitButton variant="secondary" size="small">
          Run again<span className="sr-only">: {name}</span>
        </SubmitButton>
      )}
      <span role="status" className="text-sm text-muted">
        {describeOutcome(outcome)}
      </span>
    </form>
  );
}

function describeOutcome(outcome: { ok: true } | { ok: false; message: string } | null): string {
  if (outcome === null) return "";
  return outcome.ok ? "Asked for again" : outcome.message;
}
