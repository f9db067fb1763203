import type { LineChartModel } from "#lib/domain/insight/chart-model.ts";
import { type ChartRows, toLineRows } from "#lib/domain/insight/drawing/chart-rows.ts";
import { ChartFrame, type HeadingLevel } from "./chart-frame.tsx";
import { LineDrawing } from "./line-drawing.tsx";
import { SeriesKey } from "./series-key.tsx";

type LineChartProps = {
  model: LineChartModel;
  level?: HeadingLevel;
  /** The table's figures, where it tells more than the drawing. */
  rows?: ChartRows;
};

/** Values over time: one line that matters, at most one that is typical, gaps where nothing is known. */
export function LineChart({ model, level, rows }: LineChartProps) {
  return (
    <ChartFrame text={model} level={level} rows={rows ?? toLineRows(model)} drawn={{ kind: "line", model }}>
      <SeriesKey model={model} />
      <LineDrawing model={model} />
    </ChartFrame>
  );
}
