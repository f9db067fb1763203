"use client";

import { BarChart as TremorBarChart } from "@tremor/react";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { LineChartModel } from "#lib/domain/insight/chart-model.ts";
import { formatTick } from "#lib/domain/insight/value-format.ts";
import { ChartTooltip } from "./chart-tooltip.tsx";
import { toTooltipLines } from "./line-tooltip-lines.ts";
import { useMounted } from "./use-mounted.ts";

export function ColumnDrawing({ model }: { model: LineChartModel }) {
  if (!useMounted()) return <Skeleton className="h-64" />;
  return (
    <TremorBarChart
      aria-hidden="true"
      className="h-64"
      data={model.points.map((point) => ({
        label: point.label,
        ...Object.fromEntries(
          model.series.map((series, index) => [series.name, point.values[index] ?? null]),
        ),
      }))}
      index="label"
      categories={model.series.map(({ name }) => name)}
      colors={model.series.map(({ role }) => (role === "main" ? "brand" : "slate"))}
      showLegend={false}
      yAxisWidth={model.format === "mood" ? 78 : 52}
      minValue={model.axis?.minimum}
      maxValue={model.axis?.maximum}
      valueFormatter={(value) => formatTick(value, model.format)}
      tickGap={24}
      barCategoryGap="24%"
      customTooltip={({ active, label }) =>
        active ? <ChartTooltip title={String(label)} lines={toTooltipLines(model, String(label))} /> : null
      }
    />
  );
}
