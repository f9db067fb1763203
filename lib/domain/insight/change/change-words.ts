import { type BucketWidth, formatBucket } from "../calendar-days.ts";
import { formatValue, type ValueFormat } from "../value-format.ts";
import type { Change, ChangeMark } from "./mark-changes.ts";

type ChangeWordsInput = {
  readonly width: BucketWidth;
  /** The unit of the difference, and what it is multiplied by to be in it: 4 for steps of mood. */
  readonly format: ValueFormat;
  readonly scale: number;
};

/**
 * A change in a few words, for a table or beside a point.
 * @example wordChange(change, { width: "month", format: "moodChange", scale: 4 }) // "Rose by 0.31 since Jan 2026"
 */
export function wordChange(change: Change, { width, format, scale }: ChangeWordsInput): string {
  const since = formatBucket(change.since, width);
  if (change.kind === "noise") return `Since ${since}: noise, no more than chance explains`;
  const size = formatValue(Math.abs(change.difference * scale), format).replace(/^\+/, "");
  return `${change.kind === "rose" ? "Rose" : "Fell"} by ${size} since ${since}`;
}

/** What a line did, in one sentence: its latest real changes, or that all of them are noise. */
export function describeMarks(marks: readonly ChangeMark[], input: ChangeWordsInput): string {
  const latest = marks.findLast(
    ({ sinceBefore, sinceLastYear }) => sinceBefore !== null || sinceLastYear !== null,
  );
  if (latest === undefined) return "There is nothing yet to compare with.";
  const place = formatBucket(latest.start, input.width);
  const changes = [latest.sinceBefore, latest.sinceLastYear].filter((change) => change !== null);
  const real = changes.filter(({ kind }) => kind !== "noise").map((change) => wordChange(change, input));
  if (real.length > 0)
    return `${place}: ${real.join("; ").replace(/; (.)/, (_, first) => `; ${first.toLowerCase()}`)}.`;
  const earlier = marks.findLast(({ sinceBefore }) => sinceBefore !== null && sinceBefore.kind !== "noise");
  if (!earlier?.sinceBefore) return `${place}: the change is noise, and so are all before it.`;
  const last = wordChange(earlier.sinceBefore, input);
  return `${place}: the change is noise. Last real change: ${formatBucket(earlier.start, input.width)}, ${last.charAt(0).toLowerCase()}${last.slice(1)}.`;
}
