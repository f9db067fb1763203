import type { ChartText, WaterfallChartModel, WaterfallSide } from "../chart-model.ts";
import { joinNames } from "../group-bars.ts";

/** The question, the sentence that answers it, and what the points are. */
export function describeWaterfall(
  end: number,
  groups: WaterfallChartModel["groups"],
  holdsBackMood: boolean,
): ChartText {
  const bad = groups
    .flatMap(({ steps }) => steps)
    .filter(({ side, points }) => side === "adverse" && points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, 2)
    .map(({ title, points }) => `${title.toLowerCase()} (${formatPointStep(points)})`);
  const steps =
    bad.length === 0
      ? "No step on the bad side can be shown."
      : `The largest ${bad.length === 1 ? "step on the bad side is" : "steps on the bad side are"} ${joinNames(bad)}.`;
  const closed = holdsBackMood
    ? " What rests on the person's own mood answers is closed and part of “everything else”."
    : "";
  return {
    question: "How does it add up?",
    answer: `An average colleague here stands at 0 points, this person at ${formatPoints(end)}. ${steps}`,
    note: `Points say how unusual somebody is, for better or worse. Elara asks questions at random, such as “more than 9 hours a day?”, until a person stands alone: the fewer it takes, the more unusual. 100 points are the questions it takes where people differ by chance alone. What is not known counts as typical and stands on no side. A finding rests on the steps of the bad side.${closed}`,
  };
}

/** On which side a step's value lies, in words. */
export const sideNames: Readonly<Record<WaterfallSide, string>> = {
  adverse: "bad side",
  benign: "good side",
  none: "no side",
  mixed: "several sides",
};

/** @example formatPointStep(-1.25) // "−1.3" */
export function formatPointStep(points: number): string {
  return `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(1)}`;
}

export function formatPoints(points: number): string {
  return `${points < 0 ? "−" : ""}${Math.abs(points).toFixed(1)}`;
}
