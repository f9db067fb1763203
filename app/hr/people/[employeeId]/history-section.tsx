import { MeasureView } from "#components/people/measure-view.tsx";
import { Card } from "#components/ui/card.tsx";
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
  const { window, measures } = activity;
  const [hours, ...others] = measures;
  return (
    <Card aria-label="Work over time">
      <div className="grid gap-10">
        {hours === undefined ? null : <MeasureView history={hours} window={window} reader="hr" />}
        <div className="grid gap-10 lg:grid-cols-2">
          {others.map((history) => (
            <MeasureView key={history.name} history={history} window={window} reader="hr" level="h3" />
          ))}
        </div>
      </div>
    </Card>
  );
}
