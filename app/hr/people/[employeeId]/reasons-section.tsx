import { SignedBarChart } from "#components/charts/signed-bar-chart.tsx";
import { Card } from "#components/ui/card.tsx";
import { toReasonChart } from "#lib/domain/insight/person-charts.ts";
import type { PersonView } from "#lib/services/people/read-person.ts";

/** Why the finding stands: each reason as a bar and a sentence, the value beside what is typical. */
export function ReasonsSection({ person: { current } }: { person: PersonView }) {
  if (current === null) return null;
  const chart = toReasonChart(current.reasons);
  return (
    <Card>
      {chart === null ? (
        <>
          <h2 className="text-xl">Why do we think so?</h2>
          <p className="mt-2 text-muted">No reason of this finding can be shown.</p>
        </>
      ) : (
        <SignedBarChart model={chart} />
      )}
      {current.holdsBackMood ? (
        <p className="mt-4 text-sm text-muted">
          One more reason rests on the person's own mood answers. They are closed since the finding was
          dismissed.
        </p>
      ) : null}
    </Card>
  );
}
