import type { ScatterChartModel } from "#lib/domain/insight/chart-model.ts";
import { ChartFrame, type HeadingLevel } from "./chart-frame.tsx";
import { toScatterRows } from "./chart-rows.ts";
import { ChartTable } from "./chart-table.tsx";
import { ScatterDrawing } from "./scatter-drawing.tsx";

/** Two quantities against each other, one dot each. */
export function ScatterChart({ model, level }: { model: ScatterChartModel; level?: HeadingLevel }) {
  return (
    <ChartFrame
      text={model}
      level={level}
      table={<ChartTable caption={model.question} rows={toScatterRows(model)} />}
    >
      <p className="mb-1 text-xs text-muted" aria-hidden="true">
        ↑ {model.y.name}
      </p>
      <ScatterDrawing model={model} />
    </ChartFrame>
  );
}
