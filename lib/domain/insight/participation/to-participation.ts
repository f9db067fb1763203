import type { HidingReason } from "../../privacy/group-point.ts";
import { compareShares } from "../../statistics/share-difference.ts";
import { wilsonInterval } from "../../statistics/wilson-interval.ts";
import { isolate } from "../../text/isolate.ts";
import {
  type BucketWidth,
  daysBetween,
  formatBucket,
  formatDay,
  type IsoDate,
  nextBucketStart,
} from "../calendar-days.ts";
import type { BarChartModel, LineChartModel } from "../chart-model.ts";
import { joinNames, noAnswerRemark, tooFewRemark } from "../group-bars.ts";
import type { GroupFigure } from "../group-figure.ts";
import { type Insight, titleOfInsight, toEmptyInsight } from "../insight.ts";
import { formatValue } from "../value-format.ts";

/** A stretch of time of a group as it came through the gate. */
export type AnsweredPoint = {
  readonly start: IsoDate;
  readonly figure: Pick<GroupFigure, "people" | "respondents"> | null;
  readonly hiddenBecause: HidingReason | null;
  readonly asOf: IsoDate;
};

export type ParticipationFacts = {
  readonly width: BucketWidth | "year";
  /** Everybody, oldest first. */
  readonly company: readonly AnsweredPoint[];
  /** The departments in the newest stretch of which everybody's figure is shown. */
  readonly departments: readonly (AnsweredPoint & { readonly name: string })[];
};

const nothingYet = "Not enough answers yet: no stretch of time has mood answers from five people.";

/** How many of those who work here told how they are, over time and by department. */
export function toParticipation(facts: ParticipationFacts): Insight {
  const shown = facts.company.filter((point) => sharesOf(point) !== null);
  const latest = shown.at(-1);
  if (latest === undefined) return toEmptyInsight("participation", nothingYet);
  const byDepartment = toDepartmentChart(facts, latest);
  return {
    id: "participation",
    title: titleOfInsight("participation"),
    answer: describeLatest(latest, facts),
    sentences: [describeChange(shown, facts), ...(byDepartment === null ? [] : [byDepartment.answer])],
    charts: [
      { kind: "lineChart", chart: toLine(facts, shown) },
      ...(byDepartment === null ? [] : [{ kind: "barChart" as const, chart: byDepartment }]),
    ],
    caution:
      "Beside everybody who works here now, so earlier shares are a little off where people have come or gone. Who does not answer may feel otherwise than those who do.",
    asOf: latest.asOf,
    hasEnough: true,
  };
}

/** Respondents of people; somebody who has left since may have answered, so never more than all. */
function sharesOf({ figure }: AnsweredPoint) {
  if (figure === null || figure.respondents === 0) return null;
  return wilsonInterval(figure.respondents, Math.max(figure.people, figure.respondents));
}

function nameStretch(start: IsoDate, width: ParticipationFacts["width"]): string {
  return width === "year" ? start.slice(0, 4) : formatBucket(start, width);
}

/** The stretch was over when it was counted: before, those who have yet to answer are not missing. */
function isOver({ start, asOf }: AnsweredPoint, width: ParticipationFacts["width"]): boolean {
  const next = width === "year" ? `${Number(start.slice(0, 4)) + 1}-01-01` : nextBucketStart(start, width);
  return daysBetween(asOf, next) <= 1;
}

function describeLatest(latest: AnsweredPoint, { width }: ParticipationFacts): string {
  const share = sharesOf(latest);
  const place = nameStretch(latest.start, width);
  if (share === null) return nothingYet;
  const soFar = isOver(latest, width) ? "" : ` so far (up to ${formatDay(latest.asOf)})`;
  return `In ${place}${soFar}, ${formatValue(share.count, "count")} of ${formatValue(share.total, "count")} people told how they are: ${formatValue(share.share, "share")}.`;
}

/** The last two whole stretches beside each other; one that is not over yet is compared with nothing. */
function describeChange(shown: readonly AnsweredPoint[], { width }: ParticipationFacts): string {
  const whole = shown.filter((point) => isOver(point, width));
  const [earlier, later] = whole.slice(-2);
  if (earlier === undefined || later === undefined) return "There is nothing yet to compare it with.";
  const [before, now] = [sharesOf(earlier), sharesOf(later)];
  if (before === null || now === null) return "There is nothing yet to compare it with.";
  const change = compareShares(before, now);
  const place = nameStretch(earlier.start, width);
  const isLatest = later === shown.at(-1);
  if (change === null || change.pValue > 0.05) {
    return isLatest
      ? `The change since ${place} is noise.`
      : `The change from ${place} to ${nameStretch(later.start, width)} is noise.`;
  }
  const size = formatValue(Math.abs(change.difference), "shareChange").replace(/^\+/, "");
  const word = change.difference > 0 ? "more" : "fewer";
  const share = formatValue(before.share, "share");
  if (isLatest) return `That is ${size} ${word} than in ${place} (${share}).`;
  return `In ${nameStretch(later.start, width)} it was ${formatValue(now.share, "share")}, ${size} ${word} than in ${place} (${share}).`;
}

function toLine(facts: ParticipationFacts, shown: readonly AnsweredPoint[]): LineChartModel {
  const latest = shown.at(-1);
  const pointName = { week: "Week", month: "Month", quarter: "Quarter", year: "Year" }[facts.width];
  return {
    question: "How many told how they are?",
    answer: [
      latest === undefined ? nothingYet : describeLatest(latest, facts),
      describeChange(shown, facts),
    ].join(" "),
    note: `People with at least one mood answer, of everybody who works here now. ${latest === undefined ? "" : `Data up to ${formatDay(latest.asOf)}.`}`.trim(),
    pointName,
    format: "share",
    axis: { minimum: 0, maximum: 1 },
    series: [{ name: "Took part", role: "main" }],
    points: facts.company.map((point) => {
      const share = sharesOf(point);
      return {
        label: nameStretch(point.start, facts.width),
        values: [share?.share ?? null],
        interval: share === null ? null : { low: share.low, high: share.high },
        ...(share === null ? {} : { respondents: share.count }),
      };
    }),
  };
}

function toDepartmentChart(facts: ParticipationFacts, latest: AnsweredPoint): BarChartModel | null {
  const everybody = sharesOf(latest);
  if (facts.departments.length < 2 || everybody === null) return null;
  const bars = facts.departments
    .map((part) => {
      const share = sharesOf(part);
      if (share === null) return { label: part.name, value: null, remark: remarkOf(part) };
      const interval = { low: share.low, high: share.high };
      return { label: part.name, value: share.share, interval, respondents: share.count };
    })
    .sort((one, other) => (one.value ?? 2) - (other.value ?? 2) || one.label.localeCompare(other.label));
  const low = bars.filter(
    ({ value, interval }) => value !== null && interval && interval.high < everybody.share,
  );
  const place = nameStretch(latest.start, facts.width);
  return {
    question: "Where do few take part?",
    answer:
      low.length > 0
        ? `Fewer than elsewhere took part in ${joinNames(low.slice(0, 3).map(({ label }) => isolate(label)))}, in ${place}.`
        : `No department took part less than the others in ${place}.`,
    note: "People with a mood answer, of everybody in the department; the line is the 95 % interval.",
    itemName: "Department",
    valueName: "Took part",
    format: "share",
    axis: { minimum: 0, maximum: 1 },
    typical: { label: "Company", value: everybody.share },
    bars,
  };
}

function remarkOf({ hiddenBecause }: AnsweredPoint): string {
  if (hiddenBecause === "protects_others") return "Hidden to protect others";
  return hiddenBecause === "unanswered" ? noAnswerRemark : tooFewRemark;
}
