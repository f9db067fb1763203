import type { LineChartModel } from "#lib/domain/insight/chart-model.ts";
import { formatInSentence, formatValue } from "#lib/domain/insight/value-format.ts";
import type { TooltipLine } from "./chart-tooltip.tsx";

/** The words for one point of a line or column chart. */
export function toTooltipLines(model: LineChartModel, label: string): TooltipLine[] {
  const point = model.points.find((candidate) => candidate.label === label);
  if (point === undefined) return [];
  const values = model.series.flatMap((series, index) => {
    const value = point.values[index];
    return typeof value === "number"
      ? [{ name: series.name, text: formatInSentence(value, model.format) }]
      : [];
  });
  if (values.length === 0) return [{ name: "No data", text: "" }];
  const { interval, respondents } = point;
  return [
    ...values,
    ...(interval
      ? [
          {
            name: "95 % interval",
            text: `${formatValue(interval.low, model.format)} to ${formatValue(interval.high, model.format)}`,
          },
        ]
      : []),
    ...(respondents === undefined ? [] : [{ name: "People", text: formatValue(respondents, "count") }]),
  ];
}
