"use client";

import { MeasureView } from "#components/people/measure-view.tsx";
import { ReasonGate } from "#components/people/reason-gate.tsx";
import type { Histories } from "#lib/domain/insight/person-history.ts";
import { openMood } from "./actions.ts";

/** Opens the mood answers for a reason that the person can read; they close with the page. */
export function MoodGate({ employeeId }: { employeeId: string }) {
  return (
    <ReasonGate
      askLabel="Open for a reason"
      openLabel="Open mood answers"
      hint="This person can read your reason and when you opened their answers."
      open={(reason) => openMood({ employeeId, reason })}
    >
      {(mood) => <OpenMood mood={mood} />}
    </ReasonGate>
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
