import { MeasureView } from "#components/people/measure-view.tsx";
import { Card } from "#components/ui/card.tsx";
import type { PersonView } from "#lib/services/people/read-person.ts";
import { MoodGate } from "./mood-gate.tsx";

/** The person's own mood answers: open while a finding stands, else for a stated reason. */
export function MoodSection({ person: { who, isMoodOpen, mood } }: { person: PersonView }) {
  const [measure] = mood?.measures ?? [];
  if (!isMoodOpen) {
    return (
      <Card
        title="Mood answers"
        description="What people say about their own mood is theirs. It opens for a reason that they can read."
      >
        <MoodGate employeeId={who.employeeId} />
      </Card>
    );
  }
  return (
    <Card>
      {mood === null || measure === undefined ? (
        <>
          <h2 className="text-xl">How has the mood moved?</h2>
          <p className="mt-2 text-muted">Not enough data: this person has not answered yet.</p>
        </>
      ) : (
        <MeasureView history={measure} window={mood.window} reader="hr" />
      )}
      <p className="mt-3 text-xs text-muted">
        Open because a finding stands. That you opened it is shown to this person.
      </p>
    </Card>
  );
}
