import { wilsonInterval } from "../../statistics/wilson-interval.ts";
import { isolate } from "../../text/isolate.ts";
import { formatBucket, formatDay, type IsoDate } from "../calendar-days.ts";
import type { BarChartModel, LineChartModel } from "../chart-model.ts";
import { joinNames } from "../group-bars.ts";
import { type Insight, titleOfInsight, toEmptyInsight } from "../insight.ts";
import { formatValue } from "../value-format.ts";
import { bandWords, type RiskFigures } from "./risk-figures.ts";

const nothingYet =
  "Nothing yet: once detection has run over at least five people of whom enough is known, it says how many there is a finding about.";
const hidden = "Fewer than five, or hidden to protect them";

/** How many people there is a finding about, how severe, where, and how that went; `null` before the first run. */
export function toRiskBands(figures: RiskFigures | null, asOf: IsoDate | null = null): Insight {
  if (figures === null) return toEmptyInsight("risk_bands", nothingYet, asOf);
  const line = toLine(figures);
  const byDepartment = toDepartmentChart(figures);
  return {
    id: "risk_bands",
    title: titleOfInsight("risk_bands"),
    answer: describeFound(figures),
    sentences: [
      describeBands(figures),
      ...(byDepartment === null ? [] : [byDepartment.answer]),
      ...(asOf === null
        ? []
        : [
            `Counted on data up to ${formatDay(asOf)}; counted anew once a week, while the list of people follows every run.`,
          ]),
    ].filter((sentence) => sentence !== ""),
    charts: [
      { kind: "barChart", chart: toBandChart(figures, asOf) },
      ...(byDepartment === null ? [] : [{ kind: "barChart" as const, chart: byDepartment }]),
      ...(line === null ? [] : [{ kind: "lineChart" as const, chart: line }]),
    ],
    caution:
      "A finding is a reason to look, not a diagnosis, and nobody is judged by it. People of whom too little is known are left out: that is no sign that they are well.",
    asOf,
    hasEnough: true,
  };
}

function describeFound({ found, people }: RiskFigures): string {
  const all = formatValue(people, "count");
  if (found === null)
    return `Of ${all} people of whom enough is known, there is a finding about fewer than five, or about nearly all.`;
  if (found === 0) return `Of ${all} people of whom enough is known, there is a finding about nobody.`;
  return `There is a finding about ${formatValue(found, "count")} of ${all} people of whom enough is known: ${formatValue(found / people, "fineShare")}.`;
}

function describeBands({ bands }: RiskFigures): string {
  const told = bands.flatMap(({ band, count }) =>
    band === "none" || count === null || count === 0
      ? []
      : [`${formatValue(count, "count")} ${bandWords[band].toLowerCase()}`],
  );
  return told.length === 0 ? "" : `By severity: ${joinNames(told)}.`;
}

function shareBar(label: string, counted: { found: number; people: number } | null) {
  const share = counted === null ? null : wilsonInterval(counted.found, counted.people);
  if (share === null) return { label, value: null, remark: hidden };
  return {
    label,
    value: share.share,
    interval: { low: share.low, high: share.high },
    respondents: share.count,
  };
}

function toBandChart(figures: RiskFigures, asOf: IsoDate | null): BarChartModel {
  const until = asOf === null ? "" : ` The latest run on data up to ${formatDay(asOf)}; renewed once a week.`;
  return {
    question: "How many stand in which band?",
    answer: [describeFound(figures), describeBands(figures)].filter((part) => part !== "").join(" "),
    note: `Share of people of whom enough is known.${until}`,
    itemName: "Band",
    valueName: "Share of people",
    format: "fineShare",
    bars: figures.bands.map(({ band, count }) => {
      if (count === null) return { label: bandWords[band], value: null, remark: hidden };
      return { label: bandWords[band], value: count / figures.people, respondents: count };
    }),
  };
}

function toDepartmentChart({ departments, found, people }: RiskFigures): BarChartModel | null {
  if (departments.length < 2) return null;
  const bars = departments
    .map(({ name, counted }) => shareBar(name, counted))
    .sort((one, other) => (other.value ?? -1) - (one.value ?? -1) || one.label.localeCompare(other.label));
  const company = found === null ? null : found / people;
  const high = bars.filter(({ interval }) => company !== null && interval && interval.low > company);
  const isTold = bars.some(({ value }) => value !== null);
  return {
    question: "Where are there more findings than elsewhere?",
    answer:
      high.length > 0
        ? `More than elsewhere in ${joinNames(high.slice(0, 3).map(({ label }) => isolate(label)))}.`
        : isTold
          ? "No department has more than the others."
          : "Too few in each department to tell them apart.",
    note: "Share of the department’s people of whom enough is known; the line is the 95 % interval. Numbers of one to four people are hidden, and whatever would give them away.",
    itemName: "Department",
    valueName: "With a finding",
    format: "fineShare",
    ...(company === null ? {} : { typical: { label: "Company", value: company } }),
    bars,
  };
}

function toLine({ months }: RiskFigures): LineChartModel | null {
  const told = months.flatMap(({ start, counted }) => (counted === null ? [] : [{ start, ...counted }]));
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const percent = (row: typeof first) => formatValue(row.found / row.people, "fineShare");
  return {
    question: "How did the share of people with a finding go?",
    answer: `From ${percent(first)} in ${formatBucket(first.start, "month")} to ${percent(last)} in ${formatBucket(last.start, "month")}.`,
    note: "The last run of each month. Settings, data and people may have changed between runs.",
    pointName: "Month",
    format: "fineShare",
    series: [{ name: "With a finding", role: "main" }],
    points: months.map(({ start, counted }) => {
      const share = counted === null ? null : wilsonInterval(counted.found, counted.people);
      return {
        label: formatBucket(start, "month"),
        values: [share?.share ?? null],
        interval: share === null ? null : { low: share.low, high: share.high },
        ...(share === null ? {} : { respondents: share.count }),
      };
    }),
  };
}
