import type { BarChartModel } from "./chart-model.ts";

export const tooFewRemark = "Too few people to show";
export const noAnswerRemark = "No answers";

type Bars = BarChartModel["bars"];

/**
 * Ends of an axis around all values and intervals, on multiples of `step`, with room at both sides and
 * within `bounds`.
 */
export function findAxis(
  bars: Bars,
  { step, bounds }: { step: number; bounds: { minimum: number; maximum: number } },
): { minimum: number; maximum: number } {
  const values = bars.flatMap(({ value, interval }) =>
    value === null ? [] : [value, interval?.low ?? value, interval?.high ?? value],
  );
  if (values.length === 0) return bounds;
  return {
    minimum: Math.max(bounds.minimum, (Math.ceil(Math.min(...values) / step) - 1) * step),
    maximum: Math.min(bounds.maximum, (Math.floor(Math.max(...values) / step) + 1) * step),
  };
}

/** @example joinNames(["Design", "Legal", "Sales"]) // "Design, Legal and Sales" */
export function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
