import type { LineChartModel } from "#lib/domain/insight/chart-model.ts";
import { ChartFrame, type HeadingLevel } from "./chart-frame.tsx";
import { toLineRows } from "./chart-rows.ts";
import { ChartTable } from "./chart-table.tsx";
import { ColumnDrawing } from "./column-drawing.tsx";
import { SeriesKey } from "./series-key.tsx";

/** Amounts over time, such as hours by week. Columns stand on zero. */
export function ColumnChart({ model, level }: { model: LineChartModel; level?: HeadingLevel }) {
  return (
    <ChartFrame
      text={model}
      level={level}
      table={<ChartTable caption={model.question} rows={toLineRows(model)} />}
    >
      <SeriesKey model={model} />
      <ColumnDrawing model={model} />
    </ChartFrame>
  );
}
