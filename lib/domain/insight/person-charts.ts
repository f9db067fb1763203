import type { Reason } from "../detection/verdicts.ts";
import { wideningNames } from "./bucket-choice.ts";
import { formatBucket, formatDay } from "./calendar-days.ts";
import type { LineChartModel, SignedBarChartModel } from "./chart-model.ts";
import type { HistoryWindow } from "./history-window.ts";
import { describeOwnMeasure } from "./own-words.ts";
import type { MeasureHistory } from "./person-history.ts";

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
  const words = quantity
    .replaceAll("_", " ")
    .replace(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The reasons of a finding on both sides of one line: what weighs for it to the right, what weighs
 * against it to the left, each by its share of the whole risk.
 */
export function toReasonChart(reasons: readonly Reason[]): SignedBarChartModel | null {
  const bars = reasons
    .filter(({ side }) => side !== "none")
    .map((reason) => {
      const weight = Math.abs(reason.share);
      return {
        label: labelOf(reason.quantity),
        value: reason.side === "benign" ? -weight : weight,
        detail: reason.sentence,
        valueText: `${Math.round(weight * 100)} %`,
      };
    })
    .sort((a, b) => b.value - a.value);
  if (bars.length === 0) return null;
  return {
    question: "Why do we think so?",
    answer: describeReasons(bars.filter(({ value }) => value > 0).map(({ label }) => label)),
    note: "Each bar is the part of the whole finding that one quantity carries. It compares this person with the company; it does not judge their work.",
    itemName: "Quantity",
    leftName: "Speaks against",
    rightName: "Speaks for",
    bars,
  };
}

function describeReasons(labels: readonly string[]): string {
  const [first, second] = labels.map((label) => label.toLowerCase());
  if (first === undefined) return "Nothing that can be shown speaks for this finding any more.";
  return second === undefined
    ? `Only one thing carries the finding: ${first}.`
    : `Mostly ${first} and ${second}: where this person differs most from what is typical, to their harm.`;
}
