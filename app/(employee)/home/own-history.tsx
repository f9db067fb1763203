import { MeasureView } from "#components/people/measure-view.tsx";
import { Card } from "#components/ui/card.tsx";
import type { HomeView } from "#lib/services/check-in/read-home.ts";

type OwnHistoryProps = {
  readonly history: HomeView["mood"];
  readonly name: string;
  /** What will be drawn here, said while there is nothing. */
  readonly empty: string;
};

/** One measure of oneself over time. */
export function OwnHistory({ history, name, empty }: OwnHistoryProps) {
  const measure = history?.measures.find((candidate) => candidate.name === name);
  if (history === null || measure === undefined || measure.recordCount === 0) {
    return <EmptyCard title={name} text={empty} />;
  }
  return (
    <Card>
      <MeasureView history={measure} window={history.window} reader="self" />
    </Card>
  );
}

/** A card for what there is nothing of yet. */
export function EmptyCard({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Card title={title}>
      <p className="text-muted">{text}</p>
    </Card>
  );
}
