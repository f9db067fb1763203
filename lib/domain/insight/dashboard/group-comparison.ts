import type { IsoDate } from "../calendar-days.ts";
import type { BarChartModel } from "../chart-model.ts";
import { findAxis } from "../group-bars.ts";
import { computeInterval, computeMean, type GroupFigure } from "../group-figure.ts";
import { toMoodPosition } from "../mood-scale.ts";
import { formatInSentence } from "../value-format.ts";
import { nameOne, placeIn } from "./group-words.ts";
import { describeAge, explainHidden, hiddenRemarks } from "./hidden-words.ts";
import { judgeChanges } from "./judge-changes.ts";
import type { NamedPoint } from "./mood-distribution.ts";
import { nameStretchOf } from "./stretch-words.ts";

/** A group and its parts in one stretch of time. */
export type GroupComparison = {
  /** What the parts are: "Department". */
  readonly itemName: string;
  readonly whole: NamedPoint;
  readonly parts: readonly NamedPoint[];
};

type Scale = (value: number) => number;
type Side = "above" | "below";

/**
 * The stretch in which the most parts are shown; of equals the first, so list the newest and narrowest first. Null when
 * not even the whole is shown in any.
 */
export function chooseComparison(candidates: readonly GroupComparison[]): GroupComparison | null {
  const countShown = ({ parts }: GroupComparison) =>
    parts.filter(({ point }) => point.figure !== null).length;
  const shown = candidates.filter(({ whole }) => whole.point.figure !== null);
  const most = Math.max(...shown.map(countShown));
  return shown.find((candidate) => countShown(candidate) === most) ?? null;
}

/** Where the mood is low: each part on the five steps beside everybody. */
export function toMoodByGroup(comparison: GroupComparison, latestDate: IsoDate): BarChartModel | null {
  const { itemName, whole, parts } = comparison;
  const typical = meanOf(whole, toMoodPosition);
  if (typical === null) return null;
  const place = nameStretchOf(whole.point);
  const lowest = findStandouts(comparison, "below");
  const bars = toBars(parts, latestDate, { scale: toMoodPosition, order: 1 });
  return {
    question: "Where is the mood low?",
    answer:
      lowest.length > 0
        ? `Lower than elsewhere ${placeIn(lowest.slice(0, 3), itemName)}, in ${place}.`
        : `No ${nameOne(itemName)} stands apart from the others in ${place}.`,
    note: noteOf(comparison),
    itemName,
    valueName: "Mood, 1 to 5",
    format: "mood",
    axis: findAxis(bars, { step: 1, bounds: { minimum: 1, maximum: 5 } }),
    typical: { label: whole.name, value: typical },
    bars,
  };
}

/** Who works long days: the mean hours of a recorded day of each part beside everybody. */
export function toHoursByGroup(comparison: GroupComparison, latestDate: IsoDate): BarChartModel | null {
  const { itemName, whole, parts } = comparison;
  const typical = meanOf(whole);
  if (typical === null) return null;
  const bars = toBars(parts, latestDate, { order: -1 });
  return {
    question: "Who works long days?",
    answer: describeHours(comparison, typical),
    note: noteOf(comparison),
    itemName,
    valueName: "Hours a day",
    format: "hours",
    axis: findAxis(bars, { step: 0.5, bounds: { minimum: 0, maximum: 24 } }),
    typical: { label: whole.name, value: typical },
    bars,
  };
}

function describeHours(comparison: GroupComparison, typical: number): string {
  const { itemName, whole, parts } = comparison;
  const place = nameStretchOf(whole.point);
  const usual = formatInSentence(typical, "hours");
  const longest = findStandouts(comparison, "above");
  const most = parts.find(({ name }) => name === longest[0]);
  const mean = most === undefined ? null : meanOf(most);
  if (mean === null) return `No ${nameOne(itemName)} stands out. People worked ${usual} in ${place}.`;
  const upTo = longest.length > 1 ? "up to " : "";
  return `Longer than elsewhere ${placeIn(longest.slice(0, 3), itemName)}: ${upTo}${formatInSentence(mean, "hours")} in ${place}, where ${usual} are typical.`;
}

function meanOf({ point }: NamedPoint, scale: Scale = (value) => value): number | null {
  const mean = point.figure === null ? null : computeMean(point.figure);
  return mean === null ? null : scale(mean);
}

/**
 * The parts that lie above or below everybody by more than chance explains when so many are compared, the farthest
 * first. Everybody holds the part too, so this errs on the cautious side.
 */
function findStandouts({ whole, parts }: GroupComparison, side: Side): string[] {
  const everybody = whole.point.figure;
  const judged = judgeChanges(
    parts.map(({ point }) =>
      everybody === null || point.figure === null ? null : { earlier: everybody, later: point.figure },
    ),
  );
  const wanted = side === "above" ? "rose" : "fell";
  return parts
    .map(({ name }, index) => ({ name, change: judged[index] }))
    .filter(({ change }) => change?.verdict === wanted)
    .sort((one, other) => Math.abs(other.change?.change ?? 0) - Math.abs(one.change?.change ?? 0))
    .map(({ name }) => name);
}

type BarOptions = { readonly scale?: Scale; readonly order: 1 | -1 };

/** The shown parts in order of their value, then the hidden by name. */
function toBars(
  parts: readonly NamedPoint[],
  latestDate: IsoDate,
  { scale = (value) => value, order }: BarOptions,
): BarChartModel["bars"] {
  const shown = parts.flatMap(({ name, point }) => {
    const value = meanOf({ name, point }, scale);
    if (value === null || point.figure === null) return [];
    const age = describeAge(point, latestDate);
    return [
      {
        label: name,
        value,
        interval: toInterval(point.figure, scale),
        respondents: point.figure.respondents,
        ...(age === null ? {} : { note: age }),
      },
    ];
  });
  const hidden = parts
    .filter((part) => meanOf(part) === null)
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .map(({ name, point }) => ({
      label: name,
      value: null,
      remark: hiddenRemarks[point.hiddenBecause ?? "unanswered"],
    }));
  return [...shown.sort((one, other) => order * (one.value - other.value)), ...hidden];
}

function toInterval(figure: GroupFigure, scale: Scale) {
  const interval = computeInterval(figure);
  return interval === null ? null : { low: scale(interval.low), high: scale(interval.high) };
}

function noteOf({ whole, parts }: GroupComparison): string {
  const hidden = explainHidden(parts.map(({ point }) => point.hiddenBecause));
  const note = `Mean over ${nameStretchOf(whole.point)}; the line around a value is its 95 % interval.`;
  return hidden === null ? note : `${note} ${hidden}`;
}
