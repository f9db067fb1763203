import { bucketNames, formatBucket, formatDay } from "./calendar-days.ts";
import type { LineChartModel } from "./chart-model.ts";
import type { Reader } from "./explanation/reason-words.ts";
import type { HistoryWindow } from "./history-window.ts";
import { describeOwnMeasure } from "./own-words.ts";
import type { MeasureHistory } from "./person-history.ts";

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
    note: `${records} up to ${formatDay(window.to)}, the latest date in the data, shown ${bucketNames[window.width].by}.`,
    pointName: bucketNames[window.width].one,
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
