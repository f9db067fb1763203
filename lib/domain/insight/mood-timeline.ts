import { type GroupThresholds, isLargeEnough } from "../privacy/group-gate.ts";
import { type Bucket, type Widening, wideningNames } from "./bucket-choice.ts";
import { type BucketWidth, formatBucket, formatDay, type IsoDate, nextBucketStart } from "./calendar-days.ts";
import type { Interval, LineChartModel } from "./chart-model.ts";
import { classifyMovement, computeInterval, computeMean } from "./group-figure.ts";
import { toMoodPosition } from "./mood-scale.ts";
import { formatInSentence, formatValue } from "./value-format.ts";

type TimelineInput = {
  /** Buckets of mood in 0…1, in order of time; stretches without an answer may be missing. */
  readonly buckets: readonly Bucket[];
  readonly width: Widening;
  readonly latestDate: IsoDate;
  readonly thresholds?: GroupThresholds;
};

/** How the mood of a group moved: the chart of the overview and of the collective report. */
export function toMoodTimeline(input: TimelineInput): LineChartModel {
  const { buckets, width, latestDate, thresholds } = input;
  const shown = new Map(
    buckets.filter((bucket) => isLargeEnough(bucket, thresholds)).map((bucket) => [bucket.start, bucket]),
  );
  const starts = width === "all" ? buckets.map(({ start }) => start) : listStarts(buckets, width);
  return {
    question: "How has the mood moved?",
    answer: describeMovement([...shown.values()], width),
    note: describeSource(buckets, [...shown.values()], width, latestDate),
    pointName: wideningNames[width].one,
    format: "mood",
    axis: { minimum: 1, maximum: 5 },
    series: [{ name: "Mood", role: "main" }],
    points: starts.map((start) => toPoint(start, width, shown.get(start))),
  };
}

function toPoint(start: IsoDate, width: Widening, bucket: Bucket | undefined) {
  const mean = bucket ? computeMean(bucket) : null;
  const interval = bucket ? computeInterval(bucket) : null;
  return {
    label: labelOf(start, width),
    values: [mean === null ? null : toMoodPosition(mean)],
    interval: interval === null ? null : toPositions(interval),
    respondents: bucket?.respondents,
  };
}

function toPositions({ low, high }: Interval): Interval {
  return { low: toMoodPosition(Math.max(0, low)), high: toMoodPosition(Math.min(1, high)) };
}

function labelOf(start: IsoDate, width: Widening): string {
  return width === "all" ? "All answers" : formatBucket(start, width);
}

/** The latest mood of a timeline, 0 to 1, and when it was; null when none may be shown. */
export function findLatestMood(model: LineChartModel): { mood: number; when: string } | null {
  const latest = model.points.findLast((point) => typeof point.values[0] === "number");
  const position = latest?.values[0];
  if (latest === undefined || typeof position !== "number") return null;
  const prefix = model.pointName === wideningNames.week.one ? "week of " : "";
  return { mood: (position - 1) / 4, when: `${prefix}${latest.label}` };
}

/** Every bucket between the first and the last, so that silence shows as a gap. */
function listStarts(buckets: readonly Bucket[], width: BucketWidth): IsoDate[] {
  const first = buckets[0]?.start;
  const last = buckets.at(-1)?.start;
  if (first === undefined || last === undefined) return [];
  const starts = [first];
  for (let start = first; start < last; ) {
    start = nextBucketStart(start, width);
    starts.push(start);
  }
  return starts;
}

function describeMovement(shown: readonly Bucket[], width: Widening): string {
  const latest = shown.at(-1);
  const mean = latest ? computeMean(latest) : null;
  if (latest === undefined || mean === null) {
    return "Not enough data yet: no stretch of time has answers from five people.";
  }
  const now = formatInSentence(toMoodPosition(mean), "mood");
  const before = shown.at(-2);
  if (width === "all" || before === undefined) return `Taken together, the mood is ${now}.`;
  const movement = classifyMovement(before, latest);
  const place = `${width === "week" ? "the week of " : ""}${formatBucket(latest.start, width)}`;
  const previous = computeMean(before);
  const change = previous === null ? 0 : Math.abs(mean - previous) * 4;
  if (movement === null || movement === "steady") {
    return `Steady: ${now} in ${place}. The change since the ${width} before is no more than chance explains.`;
  }
  return `The mood ${movement} by ${change.toFixed(1)} of a step to ${now} in ${place}.`;
}

function describeSource(
  buckets: readonly Bucket[],
  shown: readonly Bucket[],
  width: Widening,
  latestDate: IsoDate,
): string {
  const answers = shown.reduce((sum, bucket) => sum + bucket.observationCount, 0);
  const parts = [
    `Shown ${wideningNames[width].by}, the narrowest in which at least five people answered`,
    `${formatValue(answers, "count")} answers up to ${formatDay(latestDate)}`,
  ];
  const hiddenCount = buckets.filter((bucket) => bucket.respondents > 0).length - shown.length;
  if (hiddenCount > 0) parts.push(`${hiddenCount} too thin to be shown`);
  return `${parts.join(" · ")}.`;
}
