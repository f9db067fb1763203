import { addDays, formatDay, type IsoDate } from "../calendar-days.ts";
import type { LineChartModel } from "../chart-model.ts";
import { computeMean, type Observation, selectBetween } from "../history-window.ts";
import { formatValue } from "../value-format.ts";

const shownDays = 28;
const usualDays = 365;
/** Fewer recorded days before the four weeks say nothing of what is usual. */
const fewestUsualDays = 20;

/**
 * One's own days of the four weeks up to `latestDate`, the latest date of the data set, beside what was usual in the year
 * before. A day without a record is a gap. Null without a record in the four weeks.
 */
export function toDailyHours(days: readonly Observation[], latestDate: IsoDate): LineChartModel | null {
  const from = addDays(latestDate, -(shownDays - 1));
  const shown = new Map(selectBetween(days, from, latestDate).map(({ date, value }) => [date, value]));
  const mean = computeMean([...shown.values()]);
  if (mean === null) return null;
  const before = selectBetween(days, addDays(from, -usualDays), addDays(from, -1)).map(({ value }) => value);
  const usual = before.length < fewestUsualDays ? null : computeMean(before);
  return {
    question: "How long were my days?",
    answer: describeDays(shown.size, mean, usual),
    note: `The four weeks up to ${formatDay(latestDate)}, the latest date in the data. Days without a record are gaps.`,
    pointName: "Day",
    format: "hours",
    series: [
      { name: "You", role: "main" },
      ...(usual === null ? [] : [{ name: "Usual for you", role: "other" as const }]),
    ],
    points: Array.from({ length: shownDays }, (_, index) => {
      const date = addDays(from, index);
      return {
        label: formatDay(date).replace(/ \d{4}$/, ""),
        values: [shown.get(date) ?? null, ...(usual === null ? [] : [usual])],
      };
    }),
  };
}

function describeDays(count: number, mean: number, usual: number | null): string {
  const days = count === 1 ? "the one day" : `the ${count} days`;
  const now = `${formatValue(mean, "hours")} on average on ${days} with a record`;
  return usual === null ? `${now}.` : `${now}; usual for you is ${formatValue(usual, "hours")}.`;
}
