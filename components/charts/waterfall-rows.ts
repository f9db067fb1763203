import type { WaterfallChartModel, WaterfallStep } from "#lib/domain/insight/chart-model.ts";
import type { ChartRows } from "#lib/domain/insight/drawing/chart-rows.ts";
import { formatPointStep, formatPoints, sideNames } from "#lib/domain/insight/explanation/waterfall-words.ts";

const noValue = "–";

/** Every step with its side, its points and the running total after it; what a step adds up is listed one by one. */
export function toWaterfallRows({ base, groups }: WaterfallChartModel): ChartRows {
  return {
    head: ["Step", "Side", "Points", "Total"],
    body: [
      toMarkRow(base),
      ...groups.flatMap(({ name, steps, total }) => [
        ...steps
          .flatMap((step) => (step.parts.length === 0 ? [step] : step.parts))
          .map((step) => toStepRow(name, step)),
        toMarkRow(total),
      ]),
    ],
  };
}

function toMarkRow({ label, points }: WaterfallChartModel["base"]): ChartRows["body"][number] {
  return { key: label, name: label, cells: [noValue, noValue, formatPoints(points)] };
}

function toStepRow(
  group: string,
  { key, label, hint, side, points, to }: WaterfallStep,
): ChartRows["body"][number] {
  return {
    key: `${group} ${key}`,
    name: hint === null ? label : `${label} (${hint})`,
    cells: [sideNames[side], formatPointStep(points), formatPoints(to)],
  };
}
