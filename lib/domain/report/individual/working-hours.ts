import { type BucketWidth, bucketStart, formatBucket, formatDay } from "../../insight/calendar-days.ts";
import { computeMean } from "../../insight/history-window.ts";
import { toMeasureChart } from "../../insight/person-charts.ts";
import type { ActivityDay } from "../../insight/person-history.ts";
import { formatNumber, type TypicalRange, typicalWords } from "../../insight/typical-range.ts";
import { countOf } from "../report-counts.ts";
import type { ReportBlock, ReportSection, ReportTable } from "../report-section.ts";
import { chooseReportStretch, type ReportStretch } from "../report-stretch.ts";
import type { IndividualFacts } from "./individual-facts.ts";

/** Hours over some days: overtime is what each day has beyond the regular hours, and is not made up by a short one. */
export type HoursSum = {
  readonly days: number;
  readonly total: number;
  readonly regular: number;
  readonly overtime: number;
};

export function sumHours(days: readonly ActivityDay[], regularHours: number): HoursSum {
  const total = days.reduce((sum, day) => sum + day.workHours, 0);
  const overtime = days.reduce((sum, day) => sum + Math.max(0, day.workHours - regularHours), 0);
  return { days: days.length, total, regular: total - overtime, overtime };
}

export type WorkedStretch = { readonly stretch: ReportStretch; readonly days: readonly ActivityDay[] };

/** The days of work that the report sums up; null without any. */
export function findWorkedStretch({ records, latestDates }: IndividualFacts): WorkedStretch | null {
  const dates = records.activity.map(({ date }) => date);
  const stretch = chooseReportStretch(dates, latestDates.activity);
  if (stretch === null) return null;
  const days = records.activity.filter(({ date }) => date >= stretch.from && date <= stretch.to);
  return { stretch, days };
}

export function typicalHours({ activity }: IndividualFacts): TypicalRange | null {
  return activity?.measures.find(({ name }) => name === "Work hours")?.typical ?? null;
}

/** Total, regular and overtime hours and the days with a record, with the course of the hours beside what is typical. */
export function toHoursSection(facts: IndividualFacts): ReportSection {
  const worked = findWorkedStretch(facts);
  const blocks =
    worked === null
      ? [nothingRecorded]
      : [...toFigures(facts, worked), ...toChart(facts), tableOf(worked, facts.regularHours)];
  return { id: "working-hours", title: "Working hours", blocks };
}

const nothingRecorded: ReportBlock = {
  kind: "notice",
  tone: "neutral",
  title: "Not enough data",
  text: "No working day of this person is recorded, so nothing is said about hours or attendance.",
};

function toFigures(facts: IndividualFacts, { stretch, days }: WorkedStretch): ReportBlock[] {
  const { regularHours } = facts;
  const sum = sumHours(days, regularHours);
  const mean = computeMean(days.map(({ workHours }) => workHours)) ?? 0;
  const overtimeDays = days.filter(({ workHours }) => workHours > regularHours).length;
  const regularWords = countOf(regularHours, "hour");
  return [
    { kind: "paragraph", text: describeHours(facts, stretch) },
    {
      kind: "figures",
      figures: [
        { label: "Total", value: hoursOf(sum.total), beside: `over ${countOf(sum.days, "day")}` },
        { label: "Regular", value: hoursOf(sum.regular), beside: `up to ${regularWords} a day` },
        {
          label: "Overtime",
          value: hoursOf(sum.overtime),
          beside: overtimeDays === 0 ? "on no day" : `on ${countOf(overtimeDays, "day")}`,
        },
        {
          label: "Days with records",
          value: formatNumber(sum.days),
          beside: `of ${countOf(countCalendarDays(stretch), "calendar day")}`,
        },
        { label: "A day on average", value: hoursOf(mean), beside: typicalWords(typicalHours(facts)) },
      ],
    },
  ];
}

const hoursOf = (hours: number) => `${formatNumber(hours)} h`;

const oneDecimal = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** Figures below each other have their points below each other. */
const hoursInColumn = (hours: number) => `${oneDecimal.format(hours)} h`;

function countCalendarDays({ from, to }: ReportStretch): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}

function describeHours({ regularHours }: IndividualFacts, stretch: ReportStretch): string {
  const counted = `Counted over ${stretch.words}, back from the latest day on which anybody's work is recorded.`;
  const rule = `What a day has beyond ${countOf(regularHours, "hour")} is overtime. Attendance is told as days with a record; a day without one may be a day off, leave, or a gap in the data.`;
  return `${counted} ${rule}`;
}

function toChart({ activity }: IndividualFacts): ReportBlock[] {
  const hours = activity?.measures.find(({ name }) => name === "Work hours");
  if (activity === null || hours === undefined || hours.few.length > 0) return [];
  return [{ kind: "lineChart", chart: toMeasureChart(hours, activity.window, "hr") }];
}

const widthTitles: Readonly<Record<BucketWidth, string>> = {
  week: "Week from",
  month: "Month",
  quarter: "Quarter",
};

function tableOf({ stretch, days }: WorkedStretch, regularHours: number): ReportBlock {
  const buckets = Map.groupBy(days, ({ date }) => bucketStart(date, stretch.width));
  const rows = [...buckets]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([start, ofBucket]) => {
      const sum = sumHours(ofBucket, regularHours);
      const label = stretch.width === "week" ? formatDay(start) : formatBucket(start, stretch.width);
      return [label, formatNumber(sum.days), ...[sum.total, sum.regular, sum.overtime].map(hoursInColumn)];
    });
  const table: ReportTable = {
    caption: `Hours by ${stretch.width}`,
    columns: [
      { title: widthTitles[stretch.width], align: "start" },
      { title: "Days with records", align: "end" },
      { title: "Total", align: "end" },
      { title: "Regular", align: "end" },
      { title: "Overtime", align: "end" },
    ],
    rows,
    note:
      stretch.width === "week" ? "The first and the last week may be cut short by the days counted." : null,
  };
  return { kind: "table", table };
}
