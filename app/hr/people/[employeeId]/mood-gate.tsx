"use client";

import { useActionState, useId, useState } from "react";
import { LineChart } from "#components/charts/line-chart.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { LineChartModel } from "#lib/domain/insight/chart-model.ts";
import { toMeasureChart } from "#lib/domain/insight/person-charts.ts";
import { openMood } from "./actions.ts";

type GateState =
  | { readonly kind: "closed"; readonly reason: string; readonly error: string | null }
  | { readonly kind: "open"; readonly chart: LineChartModel | null };

const closed: GateState = { kind: "closed", reason: "", error: null };

/** Opens the mood answers for a reason that the person can read; they close with the page. */
export function MoodGate({ employeeId }: { employeeId: string }) {
  const [asks, setAsks] = useState(false);
  const reasonId = useId();
  const [state, send] = useActionState(async (_: GateState, form: FormData): Promise<GateState> => {
    const reason = String(form.get("reason") ?? "");
    const result = await openMood({ employeeId, reason });
    if (!result.ok) return { kind: "closed", reason, error: result.fieldErrors?.reason ?? result.message };
    const [measure] = result.data?.measures ?? [];
    if (result.data === null || measure === undefined) return { kind: "open", chart: null };
    return { kind: "open", chart: toMeasureChart(measure, result.data.window, "hr") };
  }, closed);
  if (state.kind === "open") {
    return (
      <div role="status">
        {state.chart === null ? (
          <p>This person has not answered yet.</p>
        ) : (
          <LineChart model={state.chart} level="h3" />
        )}
      </div>
    );
  }
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
