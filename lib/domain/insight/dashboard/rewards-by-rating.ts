import type { BarChartModel } from "../chart-model.ts";
import { classifyMovement, computeInterval, computeMean, type NamedFigure } from "../group-figure.ts";
import { formatValue } from "../value-format.ts";

/**
 * Whether good reviews are rewarded: reward points of a year by the rating of the latest review, over the ratings that
 * may be shown. Null without any.
 */
export function toRewardsByRating(shown: readonly NamedFigure[]): BarChartModel | null {
  const byRating = shown.toSorted((one, other) => Number(other.name) - Number(one.name));
  const bars = byRating.flatMap((figure) => {
    const value = computeMean(figure);
    if (value === null) return [];
    const interval = computeInterval(figure);
    return [{ label: `Rating ${figure.name}`, value, interval, respondents: figure.respondents }];
  });
  if (bars.length === 0) return null;
  return {
    question: "Do rewards follow performance?",
    answer: describeRewards(byRating),
    note: "Reward points a person received in the last year of rewards, by the rating of their latest review; the line around a value is its 95 % interval. Ratings of fewer than five people are not shown, and with them whatever would give them away.",
    itemName: "Rating",
    valueName: "Reward points",
    format: "points",
    bars,
  };
}

function describeRewards(byRating: readonly NamedFigure[]): string {
  const [highest, lowest] = [byRating[0], byRating.at(-1)];
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
