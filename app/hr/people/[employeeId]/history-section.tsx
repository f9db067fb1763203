import { LineChart } from "#components/charts/line-chart.tsx";
import { Card } from "#components/ui/card.tsx";
import { toMeasureChart } from "#lib/domain/insight/person-charts.ts";
import type { PersonView } from "#lib/services/people/read-person.ts";

/** Hours, messages and meetings over time, each beside the middle of the company. */
export function HistorySection({ person: { activity } }: { person: PersonView }) {
  if (activity === null) {
    return (
      <Card title="How has the work gone?">
        <p className="text-muted">Not enough data: no working day of this person is recorded.</p>
      </Card>
    );
  }
  const [hours, ...others] = activity.measures.map((measure) =>
    toMeasureChart(measure, activity.window, "hr"),
  );
  return (
    <Card aria-label="Work over time">
      <div className="grid gap-10">
        {hours === undefined ? null : <LineChart model={hours} />}
        <div className="grid gap-10 lg:grid-cols-2">
          {others.map((chart) => (
            <LineChart key={chart.question} model={chart} level="h3" />
          ))}
        </div>
      </div>
    </Card>
  );
}
