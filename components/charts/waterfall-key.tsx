import type { WaterfallChartModel, WaterfallSide } from "#lib/domain/insight/chart-model.ts";
import { sideMeanings } from "#lib/domain/insight/explanation/waterfall-words.ts";
import { WaterfallMarkShape } from "./waterfall-mark-shape.tsx";

const order: readonly WaterfallSide[] = ["adverse", "none", "benign", "mixed"];

/** What the shapes of the bars mean, for those that occur. */
export function WaterfallKey({ model }: { model: WaterfallChartModel }) {
  const sides = new Set(model.groups.flatMap(({ steps }) => steps.map(({ side }) => side)));
  return (
    <ul className="mb-4 flex flex-wrap gap-x-5 gap-y-1 text-xs">
      {order
        .filter((side) => sides.has(side))
        .map((side) => (
          <li key={side} className="flex items-center gap-2">
            <svg width="28" height="26" aria-hidden="true" className="shrink-0">
              <WaterfallMarkShape look={side} start={4} length={90} />
            </svg>
            {sideMeanings[side]}
          </li>
        ))}
    </ul>
  );
}
