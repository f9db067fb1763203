"use client";

import { ScatterChart as TremorScatterChart } from "@tremor/react";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { ScatterChartModel } from "#lib/domain/insight/chart-model.ts";
import { formatInSentence, formatTick } from "#lib/domain/insight/value-format.ts";
import { ChartTooltip } from "./chart-tooltip.tsx";
import { useMounted } from "./use-mounted.ts";

export function ScatterDrawing({ model }: { model: ScatterChartModel }) {
  if (!useMounted()) return <Skeleton className="h-72" />;
  return (
    <TremorScatterChart
      aria-hidden="true"
      className="h-72"
      data={model.points.map((point) => ({ ...point, group: "points", size: 1 }))}
      x="x"
      y="y"
      category="group"
      size="size"
      sizeRange={[110, 110]}
      colors={["brand"]}
      showOpacity
      showLegend={false}
      autoMinXValue
      autoMinYValue
      xAxisLabel={model.x.name}
      valueFormatter={{
        x: (value) => formatTick(value, model.x.format),
        y: (value) => formatTick(value, model.y.format),
      }}
      yAxisWidth={model.y.format === "mood" ? 78 : 52}
      customTooltip={({ active, payload }) => {
        const index = model.points.findIndex((point) => point.label === payload?.[0]?.payload?.label);
        const point = model.points[index];
        if (!active || point === undefined) return null;
        const lines = [
          { name: model.x.name, text: formatInSentence(point.x, model.x.format) },
          { name: model.y.name, text: formatInSentence(point.y, model.y.format) },
        ];
        return <ChartTooltip title={point.label} lines={lines} />;
      }}
    />
  );
}
