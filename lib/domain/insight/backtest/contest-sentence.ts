import type { ContestCounts } from "../../contest/contest-counts.ts";
import { joinNames } from "../group-bars.ts";

const timeWords = ["never", "once", "twice"];

/** What people themselves said about flags and records, in a sentence or two. */
export function describeContests(counts: ContestCounts): string {
  const { opened, accepted, explained, rejected, open, withdrawn, medianDaysToAnswer } = counts;
  if (opened === 0) return "Nobody has contested a flag or a record.";
  const parts = [
    [accepted, "accepted"],
    [explained, "explained"],
    [rejected, "rejected"],
    [open, "still open"],
    [withdrawn, "withdrawn"],
  ] as const;
  const named = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  const times = timeWords[opened] ?? `${opened} times`;
  const answered = describeMedian(medianDaysToAnswer);
  return `People contested a flag or a record ${times}: ${joinNames(named)}.${answered}`;
}

function describeMedian(days: number | null): string {
  if (days === null) return "";
  const whole = Math.round(days);
  if (whole === 0) return " Half of the answers came within a day.";
  return ` Half of the answers came within ${whole === 1 ? "one day" : `${whole} days`}.`;
}
