import { type GroupThresholds, gateGroups } from "../privacy/group-gate.ts";
import type { BarChartModel } from "./chart-model.ts";
import { findAxis, findStandouts, joinNames, toGroupBars, toTypicalMean } from "./group-bars.ts";
import { classifyMovement, computeMean } from "./group-figure.ts";
import {
  chooseStretch,
  type GatedStretch,
  type GroupStretch,
  type NamedFigure,
  nameStretch,
} from "./group-stretch.ts";
import { toMoodPosition } from "./mood-scale.ts";
import { formatInSentence, formatValue } from "./value-format.ts";

const hiddenNote =
  "Groups of fewer than five people are hidden, and with them whatever would give them away.";

function noteOf(stretch: GatedStretch): string {
  const parts = [`Mean over ${nameStretch(stretch)}`, "the line around a value is its 95 % interval"];
  const note = `${parts.join("; ")}.`;
  return stretch.gated.hidden.length > 0 ? `${note} ${hiddenNote}` : note;
}

/** Who works long days: the mean hours of a recorded day by department. Null without enough records. */
export function toHoursByDepartment(
  candidates: readonly GroupStretch[],
  thresholds?: GroupThresholds,
): BarChartModel | null {
  const stretch = chooseStretch(candidates, thresholds);
  const typical = stretch === null ? null : toTypicalMean(stretch.groups);
  if (stretch === null || typical === null) return null;
  const bars = toGroupBars(stretch.gated);
  return {
    question: "Who works long days?",
    answer: describeHours(stretch, typical),
    note: noteOf(stretch),
    itemName: "Department",
    valueName: "Hours a day",
    format: "hours",
    axis: findAxis(bars, { step: 0.5, bounds: { minimum: 0, maximum: 24 } }),
    typical: { label: "Company", value: typical },
    bars,
  };
}

function describeHours({ gated }: GatedStretch, typical: number): string {
  const company = formatInSentence(typical, "hours");
  const longest = findStandouts(gated, "above");
  const most = longest[0] === undefined ? null : computeMean(longest[0]);
  if (most === null) return `No department stands out. People work ${company}.`;
  const names = joinNames(longest.slice(0, 3).map(nameOf));
  const upTo = longest.length > 1 ? "up to " : "";
  return `Longer than elsewhere in ${names}: ${upTo}${formatInSentence(most, "hours")}, where the company works ${company}.`;
}

/** Where the mood is low now: by department on the five steps. Null with fewer than two departments. */
export function toMoodByDepartment(
  candidates: readonly GroupStretch[],
  thresholds?: GroupThresholds,
): BarChartModel | null {
  const stretch = chooseStretch(candidates, thresholds);
  const typical = stretch === null ? null : toTypicalMean(stretch.groups, toMoodPosition);
  if (stretch === null || typical === null || stretch.groups.length < 2) return null;
  const lowest = findStandouts(stretch.gated, "below");
  const place = nameStretch(stretch);
  const bars = toGroupBars(stretch.gated, toMoodPosition, "lowest first");
  const answer =
    lowest.length > 0
      ? `Lower than elsewhere in ${joinNames(lowest.slice(0, 3).map(nameOf))}, in ${place}.`
      : `No department stands apart from the others in ${place}.`;
  return {
    question: "Where is the mood low?",
    answer,
    note: noteOf(stretch),
    itemName: "Department",
    valueName: "Mood, 1 to 5",
    format: "mood",
    axis: findAxis(bars, { step: 1, bounds: { minimum: 1, maximum: 5 } }),
    typical: { label: "Company", value: typical },
    bars,
  };
}

/** Whether good reviews are rewarded: reward points of a year by the rating of the latest review. */
export function toRewardsByRating(
  groups: readonly NamedFigure[],
  thresholds?: GroupThresholds,
): BarChartModel | null {
  const gated = gateGroups(groups, thresholds);
  const typical = toTypicalMean(groups);
  if (!gated.isTotalShown || typical === null) return null;
  const bars = toGroupBars(gated).toSorted((one, other) => other.label.localeCompare(one.label));
  return {
    question: "Do rewards follow performance?",
    answer: describeRewards(gated.shown),
    note: `Reward points a person received in the last year of rewards, by the rating of their latest review; the line around a value is its 95 % interval.${gated.hidden.length > 0 ? ` ${hiddenNote}` : ""}`,
    itemName: "Rating",
    valueName: "Reward points",
    format: "points",
    typical: { label: "Everybody", value: typical },
    bars: bars.map((bar) => ({ ...bar, label: `Rating ${bar.label}` })),
  };
}

function describeRewards(shown: readonly NamedFigure[]): string {
  const byRating = shown.toSorted((one, other) => one.name.localeCompare(other.name));
  const [lowest, highest] = [byRating[0], byRating.at(-1)];
  if (lowest === undefined || highest === undefined || lowest === highest) {
    return "Not enough data yet: it takes two ratings with five people each.";
  }
  const [low, high] = [lowest, highest].map((group) => formatValue(computeMean(group) ?? 0, "points"));
  const ends = `rating ${highest.name} received ${high} points on average, those with rating ${lowest.name} received ${low}`;
  const movement = classifyMovement(lowest, highest);
  if (movement === "rose") return `Yes: people with ${ends}.`;
  if (movement === "fell") return `No, the other way round: people with ${ends}.`;
  return `Not clearly: people with ${ends}. The difference is no more than chance explains.`;
}

function nameOf(group: NamedFigure): string {
  return group.name;
}
