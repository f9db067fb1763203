import type { WaterfallChartModel } from "#lib/domain/insight/chart-model.ts";
import { formatPoints } from "#lib/domain/insight/explanation/waterfall-words.ts";
import { ChartFrame, type HeadingLevel } from "./chart-frame.tsx";
import { DecisionMeter } from "./decision-meter.tsx";
import { WaterfallKey } from "./waterfall-key.tsx";
import { findWaterfallScale, type WaterfallScale } from "./waterfall-layout.ts";
import { WaterfallRow } from "./waterfall-row.tsx";
import { toWaterfallRows } from "./waterfall-rows.ts";

/** From a start to an end, step by step: each bar begins where the one above it ended. */
export function WaterfallChart({ model, level }: { model: WaterfallChartModel; level?: HeadingLevel }) {
  const scale = findWaterfallScale(model);
  return (
    <ChartFrame text={model} level={level} rows={toWaterfallRows(model)}>
      <div aria-hidden="true" className="text-sm">
        <WaterfallKey model={model} />
        <div className="mb-2 flex justify-between gap-4 text-xs text-muted sm:ml-[calc(min(38%,17rem)+1.5rem)] sm:mr-17">
          <span>{scale.minimum < 0 ? "← less unusual" : ""}</span>
          <span>more unusual, for better or worse →</span>
        </div>
        <ul>
          <Mark mark={model.base} scale={scale} />
        </ul>
        {model.groups.map(({ name, steps, total }) => (
          <div key={name}>
            <p className="mt-3 mb-1 text-xs font-semibold text-muted">{name}</p>
            <ul>
              {steps.map((step) => (
                <WaterfallRow key={step.key} step={step} scale={scale} />
              ))}
              <Mark mark={total} scale={scale} />
            </ul>
          </div>
        ))}
      </div>
      {model.decision === null ? null : <DecisionMeter decision={model.decision} />}
    </ChartFrame>
  );
}

type MarkProps = { mark: WaterfallChartModel["base"]; scale: WaterfallScale };

/** Where the running total stands, as a bar from zero. */
function Mark({ mark: { label, points }, scale }: MarkProps) {
  const step = { key: label, label, hint: null, side: "total", points, from: 0, to: points } as const;
  return <WaterfallRow step={step} scale={scale} valueText={formatPoints(points)} />;
}
