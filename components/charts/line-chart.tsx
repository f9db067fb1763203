import type { LineChartModel } from "#lib/domain/insight/chart-model.ts";
import { ChartFrame, type HeadingLevel } from "./chart-frame.tsx";
import { toLineRows } from "./chart-rows.ts";
import { ChartTable } from "./chart-table.tsx";
import { LineDrawing } from "./line-drawing.tsx";
import { SeriesKey } from "./series-key.tsx";

/** Values over time: one line that matters, at most one that is typical, gaps where nothing is known. */
export function LineChart({ model, level }: { model: LineChartModel; level?: HeadingLevel }) {
  return (
    <ChartFrame
      text={model}
      level={level}
      table={<ChartTable caption={model.question} rows={toLineRows(model)} />}
    >
      <SeriesKey model={model} />
      <LineDrawing model={model} />
    </ChartFrame>
  );
}
