import type { GatedGroups } from "../privacy/group-gate.ts";
import type { BarChartModel, Interval } from "./chart-model.ts";
import {
  addFigures,
  classifyMovement,
  computeInterval,
  computeMean,
  type GroupFigure,
} from "./group-figure.ts";
import type { NamedFigure } from "./group-stretch.ts";

export const tooFewRemark = "Too few people to show";
export const noAnswerRemark = "No answers";

type Bars = BarChartModel["bars"];
type Scale = (value: number) => number;
const asItIs: Scale = (value) => value;

/** Gated groups as bars: those shown by their value, then those without an answer, then the hidden. */
export function toGroupBars(
  gated: GatedGroups<NamedFigure>,
  scale: Scale = asItIs,
  order: "highest first" | "lowest first" = "highest first",
): Bars {
  const direction = order === "lowest first" ? -1 : 1;
  const shown = gated.shown
    .map((group) => ({
      label: group.name,
      value: toScaledMean(group, scale),
      interval: toScaledInterval(group, scale),
      respondents: group.respondents,
    }))
    .sort((one, other) => direction * ((other.value ?? 0) - (one.value ?? 0)));
  const remarked = (groups: readonly NamedFigure[], remark: string) =>
    groups.map((group) => ({ label: group.name, value: null, remark }));
  return [...shown, ...remarked(gated.unanswered, noAnswerRemark), ...remarked(gated.hidden, tooFewRemark)];
}

function toScaledMean(figure: GroupFigure, scale: Scale): number | null {
  const mean = computeMean(figure);
  return mean === null ? null : scale(mean);
}

function toScaledInterval(figure: GroupFigure, scale: Scale): Interval | null {
  const interval = computeInterval(figure);
  return interval === null ? null : { low: scale(interval.low), high: scale(interval.high) };
}

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

/** What everybody together has: what is typical beside each group. */
export function toTypicalMean(groups: readonly NamedFigure[], scale: Scale = asItIs): number | null {
  return toScaledMean(addFigures(groups), scale);
}

/**
 * The shown groups that lie above or below all others together by more than chance explains, the
 * farthest first.
 */
export function findStandouts(gated: GatedGroups<NamedFigure>, side: "above" | "below"): NamedFigure[] {
  const everybody = [...gated.shown, ...gated.hidden];
  const movement = side === "above" ? "rose" : "fell";
  const direction = side === "above" ? -1 : 1;
  return gated.shown
    .filter((group) => {
      const others = addFigures(everybody.filter((other) => other !== group));
      return others.observationCount > 0 && classifyMovement(others, group) === movement;
    })
    .sort((one, other) => direction * ((computeMean(one) ?? 0) - (computeMean(other) ?? 0)));
}

/** @example joinNames(["Design", "Legal", "Sales"]) // "Design, Legal and Sales" */
export function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
