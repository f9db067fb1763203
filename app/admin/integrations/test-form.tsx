"use client";

import { useActionState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { testEndpointAction, testSlackAction } from "./actions.ts";

type Result = Awaited<ReturnType<typeof testSlackAction>>;

/** Sends one test now and says what came of it. `endpointId` null: to the channel in Slack. */
export function TestForm({ endpointId, name }: { endpointId: string | null; name: string }) {
  const [result, submit] = useActionState(endpointId === null ? testSlackAction : testEndpointAction, null);
  return (
    <form action={submit} className="grid justify-items-start gap-3">
      {endpointId === null ? null : <input type="hidden" name="id" value={endpointId} />}
      <SubmitButton variant="secondary" size="small">
        Send a test<span className="sr-only"> to {name}</span>
      </SubmitButton>
      {result === null ? null : <TestResult result={result} />}
    </form>
  );
}

function TestResult({ result }: { result: Result }) {
  const hasArrived = result.ok && result.data.hasArrived;
  return (
    <Notice tone={hasArrived ? "good" : "attention"} live>
      {result.ok ? result.data.text : result.message}
    </Notice>
  );
}
