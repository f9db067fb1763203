import type { FamilyName } from "../../conversation/bank/family-names.ts";
import { wilsonInterval } from "../../statistics/wilson-interval.ts";
import { addDays, formatBucket, type IsoDate, nextBucketStart } from "../calendar-days.ts";
import type { BarChartModel } from "../chart-model.ts";
import { joinNames } from "../group-bars.ts";
import { type Insight, titleOfInsight, toEmptyInsight } from "../insight.ts";
import { formatValue } from "../value-format.ts";
import type { ConcernFigures, TopicFigures } from "./concern-figures.ts";

export const topicWords: Readonly<Record<FamilyName, string>> = {
  workload: "Workload",
  mood: "How they feel",
  recognition: "Recognition",
  performance: "Performance and reviews",
  manager: "The manager",
  onboarding: "Starting here",
  leave_rest: "Leave and rest",
  belonging: "Belonging",
  growth: "Growth",
  conflict: "Conflict",
  no_data: "Nothing in particular",
};

const nothingYet =
  "Not enough conversations yet: topics are told once ten people have released a summary within a month or a quarter.";

/** What people talk about with Elara and whether that changed; `null` while too few did. */
export function toConcerns(figures: ConcernFigures | null, asOf: IsoDate | null = null): Insight {
  if (figures === null) return toEmptyInsight("concerns", nothingYet, asOf);
  const told = figures.topics.filter(({ now }) => now !== null);
  return {
    id: "concerns",
    title: titleOfInsight("concerns"),
    answer: describeChanges(figures) ?? describeMost(figures, told),
    sentences: [
      ...(describeChanges(figures) === null ? [] : [describeMost(figures, told)]),
      ...(describeChanges(figures) === null ? [describeQuiet(figures)] : []),
    ],
    charts: [
      ...(told.length > 0 ? [{ kind: "barChart" as const, chart: toShareChart(figures, told) }] : []),
      ...toChangeCharts(figures),
    ],
    caution:
      "Only summaries that people released count, and who talks with Elara is not everybody: shares are of those who talked.",
    asOf: lastDayOf(figures),
    hasEnough: true,
  };
}

function lastDayOf({ start, width }: ConcernFigures): IsoDate {
  return addDays(nextBucketStart(start, width), -1);
}

function placeOf({ start, width }: ConcernFigures): string {
  return formatBucket(start, width);
}

function previousOf({ start, width }: ConcernFigures): string {
  return formatBucket(addDays(start, -1), width);
}

function describeChanges(figures: ConcernFigures): string | null {
  const namesOf = (verdict: TopicFigures["verdict"]) =>
    figures.topics.filter((topic) => topic.verdict === verdict).map((topic) => nameChange(figures, topic));
  const [rose, fell] = [namesOf("rose"), namesOf("fell")];
  const parts = [
    ...(rose.length > 0 ? [`More people than in ${previousOf(figures)} talked of ${joinNames(rose)}.`] : []),
    ...(fell.length > 0 ? [`Fewer than in ${previousOf(figures)} talked of ${joinNames(fell)}.`] : []),
  ];
  return parts.length === 0 ? null : parts.join(" ");
}

function nameChange({ people, peopleBefore }: ConcernFigures, { topic, now, before }: TopicFigures): string {
  const share = (count: number | null, total: number | null) =>
    count === null || total === null ? "fewer than ten people" : formatValue(count / total, "share");
  return `${topicWords[topic].toLowerCase()} (${share(before, peopleBefore)} → ${share(now, people)})`;
}

function describeMost(figures: ConcernFigures, told: readonly TopicFigures[]): string {
  const most = told.toSorted((one, other) => (other.now ?? 0) - (one.now ?? 0)).slice(0, 3);
  const who = `In ${placeOf(figures)}, ${formatValue(figures.people, "count")} people talked`;
  if (most.length === 0) return `${who}, but ten of them of no one topic.`;
  const names = most.map(
    ({ topic, now }) =>
      `${topicWords[topic].toLowerCase()} (${formatValue((now ?? 0) / figures.people, "share")})`,
  );
  return `${who}, most often of ${joinNames(names)}.`;
}

function describeQuiet(figures: ConcernFigures): string {
  if (figures.peopleBefore === null) {
    return `In ${previousOf(figures)} fewer than ten people talked, so there is nothing to compare it with.`;
  }
  return `No topic’s change since ${previousOf(figures)} is more than chance explains.`;
}

function toShareChart(figures: ConcernFigures, told: readonly TopicFigures[]): BarChartModel {
  return {
    question: `What did people talk about in ${placeOf(figures)}?`,
    answer: describeMost(figures, told),
    note: "Of the people who released a summary, how many talked of it; the line is the 95 % interval. Topics of fewer than ten people are not told.",
    itemName: "Topic",
    valueName: "Share of people",
    format: "share",
    bars: told
      .toSorted((one, other) => (other.now ?? 0) - (one.now ?? 0))
      .map(({ topic, now }) => {
        const share = wilsonInterval(now ?? 0, figures.people);
        return {
          label: topicWords[topic],
          value: share?.share ?? null,
          interval: share === null ? null : { low: share.low, high: share.high },
          respondents: now ?? 0,
        };
      }),
  };
}

function toChangeCharts(figures: ConcernFigures): Insight["charts"] {
  if (figures.peopleBefore === null || figures.topics.length === 0) return [];
  const bars = figures.topics
    .toSorted((one, other) => (other.change?.difference ?? -2) - (one.change?.difference ?? -2))
    .map(({ topic, change, verdict }) => ({
      label: topicWords[topic],
      value: change?.difference ?? null,
      interval: change === null ? null : { low: change.low, high: change.high },
      ...(change === null
        ? {
            remark:
              verdict === "noise"
                ? "Fewer than ten people in one of the two"
                : `${verdict === "rose" ? "More" : "Fewer"}; under ten people in one of the two`,
          }
        : {
            note:
              verdict === "noise"
                ? "No more than chance explains"
                : verdict === "rose"
                  ? "More than before"
                  : "Less than before",
          }),
    }));
  const reach = Math.max(
    0.1,
    ...bars.flatMap(({ interval }) =>
      interval === null ? [] : [Math.abs(interval.low), Math.abs(interval.high)],
    ),
  );
  const end = Math.min(1, Math.ceil(reach * 10) / 10);
  const chart: BarChartModel = {
    question: `What changed since ${previousOf(figures)}?`,
    answer: describeChanges(figures) ?? describeQuiet(figures),
    note: "Change of the share of people who talked of it, in percentage points, with its 95 % interval.",
    itemName: "Topic",
    valueName: "Change",
    format: "shareChange",
    axis: { minimum: -end, maximum: end },
    typical: { label: "No change", value: 0 },
    bars,
  };
  return [{ kind: "barChart", chart }];
}
