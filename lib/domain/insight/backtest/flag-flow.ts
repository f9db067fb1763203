import type { FlagWeek } from "../../detection/backtest/flag-weeks.ts";
import { formatDay } from "../calendar-days.ts";
import type { ChartText } from "../chart-model.ts";
import { formatValue } from "../value-format.ts";

/** Flags week by week: what began, what ended, what stood at the end. */
export type FlagFlowModel = ChartText & {
  /** Which weeks they are, under the drawing: the first and the last, or all of a few in one. */
  readonly ends: readonly string[];
  readonly weeks: readonly (FlagWeek & { readonly label: string })[];
};

const lately = 4;

/** From how many weeks on there is room for two dates. */
const apartFrom = 12;

/** Null before the first flag. */
export function toFlagFlow(weeks: readonly FlagWeek[]): FlagFlowModel | null {
  const last = weeks.at(-1);
  if (last === undefined) return null;
  const recent = weeks.slice(-lately);
  const sum = (part: "opened" | "ended") => recent.reduce((total, week) => total + week[part], 0);
  const span = recent.length === 1 ? "This week" : `In the last ${recent.length} weeks`;
  const stand =
    last.standing === 1 ? "One flag stands" : `${formatValue(last.standing, "count")} flags stand`;
  return {
    question: "Do flags come and go?",
    answer: `${stand}. ${span} ${countWord(sum("opened"))} began and ${countWord(sum("ended"))} ended.`,
    note: "A flag begins when a run finds somebody whom the run before did not, and ends when a run finds them no more. Runs of one day count together, for what they changed since the day before.",
    ends: nameEnds(weeks.map(({ week }) => formatDay(week))),
    weeks: weeks.map((week) => ({ ...week, label: formatDay(week.week) })),
  };
}

function nameEnds(labels: readonly string[]): readonly string[] {
  const [first = "", last = ""] = [labels[0], labels.at(-1)];
  if (labels.length === 1) return [`Week of ${first}`];
  return labels.length < apartFrom ? [`Weeks of ${first} to ${last}`] : [`Week of ${first}`, last];
}

function countWord(count: number): string {
  return count === 0 ? "none" : formatValue(count, "count");
}
