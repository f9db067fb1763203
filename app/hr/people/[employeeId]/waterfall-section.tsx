import type { ReactNode } from "react";
import { WaterfallChart } from "#components/charts/waterfall-chart.tsx";
import { Card } from "#components/ui/card.tsx";
import type { PersonView } from "#lib/services/people/read-person.ts";

type Waterfall = NonNullable<PersonView["current"]>["waterfall"];

/** How the finding adds up, from an average colleague to this person. */
export function WaterfallSection({ person: { current } }: { person: PersonView }) {
  if (current === null) return null;
  return <Card>{drawOrSay(current.waterfall)}</Card>;
}

function drawOrSay(waterfall: Waterfall): ReactNode {
  if (waterfall.kind === "chart") return <WaterfallChart model={waterfall.model} />;
  return (
    <>
      <h2 className="text-xl">How does it add up?</h2>
      <p className="mt-2 text-muted">
        {waterfall.kind === "missing"
          ? "The run behind this finding kept no steps. Run detection again to see this chart."
          : "This chart would tell of mood answers that are closed, so it is closed with them."}
      </p>
    </>
  );
}
