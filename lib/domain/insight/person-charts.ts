import { quantities } from "../detection/inputs/input-definition.ts";
import type { Reason } from "../detection/verdicts.ts";
import { wideningNames } from "./bucket-choice.ts";
import { formatBucket, formatDay } from "./calendar-days.ts";
import type { LineChartModel, SignedBarChartModel } from "./chart-model.ts";
import type { HistoryWindow } from "./history-window.ts";
import { describeOwnMeasure } from "./own-words.ts";
import type { MeasureHistory } from "./person-history.ts";
import { formatValue } from "./value-format.ts";

/** Whose page a chart stands on: HR reads about a person, or a person about themselves. */
export type Reader = "hr" | "self";

const questions: Readonly<Record<string, Record<Reader, string>>> = {
  "Work hours": { hr: "How many hours a day?", self: "How many hours did I work?" },
  Messages: { hr: "How many messages a day?", self: "How many messages did I send?" },
  Meetings: { hr: "How many meetings a day?", self: "How many meetings did I have?" },
  Mood: { hr: "How has the mood moved?", self: "How has my mood moved?" },
};

/** A measure over time beside the middle of the company; what is not recorded stays a gap. */
export function toMeasureChart(
  history: MeasureHistory,
  window: HistoryWindow,
  reader: Reader,
): LineChartModel {
  const { typical, recordCount } = history;
  const showsTypical = reader === "hr" && typical !== null;
  const records = recordCount === 1 ? "One record" : `${recordCount} records`;
  return {
    question: questions[history.name]?.[reader] ?? history.name,
    answer: reader === "hr" ? history.sentence : describeOwnMeasure(history),
    note: `${records} up to ${formatDay(window.to)}, the latest date in the data, shown ${wideningNames[window.width].by}.`,
    pointName: wideningNames[window.width].one,
    format: history.format,
    axis: history.format === "mood" ? { minimum: 1, maximum: 5 } : undefined,
    series: [
      { name: reader === "hr" ? "This person" : "You", role: "main" },
      ...(showsTypical ? [{ name: "Typical here", role: "other" as const }] : []),
    ],
    points: history.points.map(({ start, mean }) => ({
      label: formatBucket(start, window.width),
      values: [mean, ...(showsTypical ? [typical.middle] : [])],
    })),
  };
}

/** A quantity's name as the head of a bar. */
function labelOf(quantity: string): string {
  return Object.entries(quantities).find(([key]) => key === quantity)?.[1] ?? quantity;
}

/** What would read as "0 %" says nothing. */
const smallestWeight = 0.005;

/**
 * The reasons of a finding on both sides of one line: what weighs for it to the right, what weighs
 * against it to the left, each as a part of the whole risk (the sum of what weighs for it, whether it is
 * shown or not).
 */
export function toReasonChart(reasons: readonly Reason[]): SignedBarChartModel | null {
  const risk = findWholeRisk(reasons);
  const bars = reasons
    .filter(({ side }) => side !== "none")
    .map(({ side, quantity, sentence, contribution }) => {
      const weight = risk === 0 ? 0 : Math.abs(contribution) / risk;
      return {
        label: labelOf(quantity),
        value: side === "benign" ? -weight : weight,
        detail: sentence,
        valueText: `${side === "benign" ? "−" : ""}${formatValue(weight, "share")}`,
      };
    })
    .filter(({ value }) => Math.abs(value) >= smallestWeight)
    .sort((a, b) => b.value - a.value);
  if (bars.length === 0) return null;
  return {
    question: "Why do we think so?",
    answer: describeReasons(bars.filter(({ value }) => value > 0).map(({ label }) => label)),
    note: "100 % is everything that speaks for the finding. The bars compare this person with the company; they do not judge their work.",
    itemName: "About",
    leftName: "Speaks against it",
    rightName: "Speaks for it",
    bars,
  };
}

/** A reason's share says how large the whole is, also when other reasons are held back. */
function findWholeRisk(reasons: readonly Reason[]): number {
  const adverse = reasons.filter(({ side }) => side === "adverse");
  const known = adverse.find(({ share }) => share > 0);
  if (known !== undefined) return Math.abs(known.contribution) / known.share;
  return reasons.reduce((sum, { contribution }) => sum + Math.abs(contribution), 0);
}

function describeReasons(labels: readonly string[]): string {
  const [first, second] = labels.map((label) => label.toLowerCase());
  if (first === undefined) return "Nothing that can be shown speaks for this finding any more.";
  return second === undefined
    ? `Only one thing carries the finding: ${first}.`
    : `Mostly ${first} and ${second}: where this person differs most from what is typical, to their harm.`;
}
