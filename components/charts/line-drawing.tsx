"use client";

import { LineChart as TremorLineChart } from "@tremor/react";
import { joinClasses } from "#components/ui/class-names.ts";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { LineChartModel } from "#lib/domain/insight/chart-model.ts";
import { formatTick } from "#lib/domain/insight/value-format.ts";
import { ChartTooltip } from "./chart-tooltip.tsx";
import { toDrawnLines } from "./line-rows.ts";
import { toTooltipLines } from "./line-tooltip-lines.ts";
import { MoodAxis } from "./mood-axis.tsx";
import { useMounted } from "./use-mounted.ts";

const colours = { main: "brand", other: "slate", interval: "stone" } as const;

/**
 * Draws a line chart; intervals as two dashed hairlines around the first series. Without an axis of its own
 * it starts at zero, so that a small move looks small.
 */
export function LineDrawing({ model }: { model: LineChartModel }) {
  if (!useMounted()) return <Skeleton className="h-64" />;
  const { lines, rows } = toDrawnLines(model);
  const isMood = model.format === "mood";
  return (
    <div className={joinClasses("relative", isMood && "pl-24 sm:pl-28")}>
      {isMood ? <MoodAxis /> : null}
      <TremorLineChart
        aria-hidden="true"
        className="h-64"
        data={[...rows]}
        index="label"
        categories={lines.map(({ key }) => key)}
        colors={lines.map(({ role }) => colours[role])}
        curveType="monotone"
        showLegend={false}
        connectNulls={false}
        showYAxis={!isMood}
        yAxisWidth={52}
        minValue={model.axis?.minimum ?? 0}
        maxValue={model.axis?.maximum}
        valueFormatter={(value) => formatTick(value, model.format)}
        tickGap={24}
        intervalType="preserveStartEnd"
        customTooltip={({ active, label }) =>
          active ? <ChartTooltip title={String(label)} lines={toTooltipLines(model, String(label))} /> : null
        }
      />
    </div>
  );
}
