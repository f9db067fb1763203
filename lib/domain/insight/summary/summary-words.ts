import type { ReleaseRule } from "./release-rule.ts";
import type { SummaryReleaser, SummaryStatus } from "./summary-status.ts";

/** When HR reads a summary, to the person it is about. */
export function describeReleaseRule({ mode, reviewHours }: ReleaseRule): string {
  if (mode === "automatic") return "In your company HR can read it from then on.";
  if (mode === "only_when_released") return "In your company HR reads it only when you let them.";
  return `In your company HR reads it ${wordHours(reviewHours)} later, if you do nothing until then. After a call for help, HR reads nothing without your word.`;
}

/** @example wordHours(48) // "48 hours" */
export function wordHours(hours: number): string {
  return hours === 1 ? "1 hour" : `${hours} hours`;
}

/** A state in a word or two. */
export const statusWords: Readonly<Record<SummaryStatus, string>> = {
  waiting: "Waits for you",
  withheld: "Kept back",
  released: "HR can read it",
  withdrawn: "Taken back",
};

export type SummaryMoment = {
  readonly status: SummaryStatus;
  readonly hoursLeft: number | null;
  /** When HR reads it, or since when, in words. */
  readonly releaseWhen: string | null;
  readonly releasedWhen: string | null;
  readonly releasedBy: SummaryReleaser | null;
  readonly shownWhen: string | null;
};

/** Who can read a summary now and what comes next, to the person it is about. */
export function describeStanding(moment: SummaryMoment): string {
  const { status } = moment;
  if (status === "waiting") return describeWaiting(moment);
  if (status === "withheld") return "Nobody but you can read it, and nobody is told that there is one.";
  if (status === "withdrawn") {
    return moment.shownWhen === null
      ? "HR can read it no more. Nobody had opened it."
      : `HR can read it no more. They had opened it first ${moment.shownWhen}.`;
  }
  const since =
    moment.releasedBy === "person" ? "because you let them" : "as the time to keep it back was over";
  const shown =
    moment.shownWhen === null ? "Nobody has opened it yet." : `It was opened first ${moment.shownWhen}.`;
  return `Open to HR since ${moment.releasedWhen ?? "its release"}, ${since}. ${shown}`;
}

function describeWaiting({ hoursLeft, releaseWhen }: SummaryMoment): string {
  if (hoursLeft === null || releaseWhen === null) {
    return "Only you can read it. HR reads it only if you let them; if you do nothing, it stays with you.";
  }
  if (hoursLeft === 0)
    return "Only you have read it so far. If you do nothing, HR can read it in a few minutes.";
  return `Only you can read it until ${releaseWhen}, that is for ${wordHours(hoursLeft)} more. If you do nothing, HR can read it then.`;
}
