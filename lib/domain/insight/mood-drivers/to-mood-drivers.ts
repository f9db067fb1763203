import { formatDay, type IsoDate } from "../calendar-days.ts";
import type { BarChartModel } from "../chart-model.ts";
import { findAxis } from "../group-bars.ts";
import { type Insight, titleOfInsight, toEmptyInsight } from "../insight.ts";
import { formatValue } from "../value-format.ts";
import { type DriverFigures, driverWords } from "./driver.ts";

type Between = DriverFigures["between"][number];
type Within = DriverFigures["within"][number];

const nothingYet =
  "Not enough data yet: it takes ten people with three mood answers within a year, and records of the same people beside them that differ from one to the other.";
const nothingStandsOut =
  "Nothing stands out: mood goes along with none of what the records hold by more than chance explains.";
/** A weaker one is not worth speaking of, however certain it is. Source: Cohen (1988), Statistical Power Analysis, 3.2. */
const leastStrength = 0.1;

/** What goes along with a better and a lower mood, in words that claim no cause, and two charts. */
export function toMoodDrivers(figures: DriverFigures, asOf: IsoDate | null): Insight {
  const { between, within } = figures;
  if (between.length + within.length === 0) return toEmptyInsight("mood_drivers", nothingYet, asOf);
  const clear = [
    ...between.filter(isClear).map(describeBetween),
    ...within.filter(isClear).map(describeWithin),
  ];
  const slight = [...between, ...within].filter((found) => found.pValue <= 0.05 && !isClear(found)).length;
  return {
    id: "mood_drivers",
    title: titleOfInsight("mood_drivers"),
    answer: clear[0] ?? nothingStandsOut,
    sentences: [...clear.slice(1), ...describeSlight(slight), ...describeLooked(figures)],
    charts: [
      ...(between.length > 0 ? [{ kind: "barChart" as const, chart: toBetweenChart(between, asOf) }] : []),
      ...(within.length > 0 ? [{ kind: "barChart" as const, chart: toWithinChart(within, asOf) }] : []),
    ],
    caution:
      "What goes together need not cause one another: a low mood may lengthen days as well as long days lower the mood, and something third may do both.",
    asOf,
    hasEnough: true,
  };
}

function isClear({ pValue, correlation }: Between): boolean {
  return pValue <= 0.05 && Math.abs(correlation) >= leastStrength;
}

function nameStrength(correlation: number): string {
  const strength = Math.abs(correlation);
  if (strength >= 0.5) return "strongly";
  return strength >= 0.3 ? "clearly" : "weakly";
}

const sideOf = (correlation: number) => (correlation > 0 ? "better" : "lower");

function describeBetween({ driver, correlation, low, high, people }: Between): string {
  const figures = `${nameStrength(correlation)}, ${formatRange({ correlation, low, high })}, ${formatValue(people, "count")} people`;
  return `People who ${driverWords[driver].people} also tend to report a ${sideOf(correlation)} mood (${figures}).`;
}

function describeWithin({ driver, correlation, low, high, people, slope }: Within): string {
  const steps = formatValue(slope * 4, "moodChange");
  const figures = `${nameStrength(correlation)}, ${formatRange({ correlation, low, high })}, ${formatValue(people, "count")} people; ${driverWords[driver].unit} goes along with ${steps} of a step`;
  return `In months ${driverWords[driver].months}, people tend to report a ${sideOf(correlation)} mood than they usually do (${figures}).`;
}

function formatRange({ correlation, low, high }: Pick<Between, "correlation" | "low" | "high">): string {
  const [middle, from, to] = [correlation, low, high].map((value) => formatValue(value, "correlation"));
  return `correlation ${middle}, 95 % interval ${from} to ${to}`;
}

function describeSlight(count: number): string[] {
  if (count === 0) return [];
  const what = count === 1 ? "One more is" : `${count} more are`;
  return [`${what} more than chance explains, but too weak to matter.`];
}

function describeLooked({ between, within }: DriverFigures): string[] {
  const count = between.length + within.length;
  return [
    `${count} ${count === 1 ? "relation was" : "relations were"} looked at; the more are looked at, the clearer one must be to count.`,
  ];
}

function toBetweenChart(between: readonly Between[], asOf: IsoDate | null): BarChartModel {
  return {
    question: "Who reports a better mood?",
    answer: summarise(between, "Between people of one department"),
    note: noteOf(
      "Rank correlation of each person's mean mood of a year with their records, beside others of their department",
      asOf,
    ),
    ...toDots(between),
  };
}

function toWithinChart(within: readonly Within[], asOf: IsoDate | null): BarChartModel {
  return {
    question: "In which months do people report a better mood?",
    answer: summarise(within, "From month to month"),
    note: noteOf(
      "Correlation of a person's months, beside their own mean and that of their department in the same month",
      asOf,
    ),
    ...toDots(within),
  };
}

function summarise(found: readonly Between[], where: string): string {
  const clear = found
    .filter(isClear)
    .map(({ driver, correlation }) => `${driverWords[driver].name.toLowerCase()} (${sideOf(correlation)})`);
  if (clear.length === 0) return `${where} nothing stands out.`;
  return `${where} mood goes along with ${clear.join(", ")}.`;
}

function noteOf(what: string, asOf: IsoDate | null): string {
  const until = asOf === null ? "" : ` Data up to ${formatDay(asOf)}, renewed once a month.`;
  return `${what}; −1 is lower mood with more of it, 1 better mood, 0 no relation. The line around a dot is its 95 % interval.${until}`;
}

function toDots(found: readonly Between[]) {
  const bars = found
    .toSorted((one, other) => other.correlation - one.correlation)
    .map((each) => ({
      label: driverWords[each.driver].name,
      value: each.correlation,
      interval: { low: each.low, high: each.high },
      respondents: each.people,
      note: isClear(each)
        ? "Stands out"
        : each.pValue <= 0.05
          ? "Too weak to matter"
          : "No more than chance explains",
    }));
  const { minimum, maximum } = findAxis(bars, { step: 0.25, bounds: { minimum: -1, maximum: 1 } });
  return {
    itemName: "Beside mood",
    valueName: "Correlation",
    format: "correlation" as const,
    axis: { minimum: Math.min(-0.25, minimum), maximum: Math.max(0.25, maximum) },
    typical: { label: "No relation", value: 0 },
    bars,
  };
}
