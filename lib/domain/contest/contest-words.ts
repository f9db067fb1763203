import type { DatasetKind } from "../dataset/kinds.ts";
import { daysBetween, type IsoDate } from "../insight/calendar-days.ts";
import { datasetNames } from "../insight/overview-brief.ts";
import type { ContestOutcome, ContestSubject } from "./contest.ts";
import { type ContestCounts, computeAcceptedShare } from "./contest-counts.ts";
import type { ContestRefusal } from "./judge-contest.ts";

/** What each answer is called where HR chooses it. */
export const outcomeWords: Readonly<Record<ContestOutcome, string>> = {
  accepted: "Agree",
  explained: "Explain",
  rejected: "Do not agree",
};

/** The same in the past, on a badge. */
export const answeredWords: Readonly<Record<ContestOutcome, string>> = {
  accepted: "Agreed",
  explained: "Explained",
  rejected: "Not agreed",
};

/** What each answer means, by what was contested. */
export const outcomeMeanings: Readonly<
  Record<ContestSubject["kind"], Readonly<Record<ContestOutcome, string>>>
> = {
  flag: {
    accepted: "They are right. The finding is set aside.",
    explained: "The finding rests on right data. Say where they come from.",
    rejected: "You see it otherwise. Say why.",
  },
  datum: {
    accepted: "They are right. You will have the record corrected.",
    explained: "The record is right. Say where it comes from.",
    rejected: "You see it otherwise. Say why.",
  },
};

/** What follows from an answer, for HR to know before they give it. */
export const nextSteps: Readonly<Record<ContestSubject["kind"], string>> = {
  flag: "To agree dismisses a finding that stands. No record changes by it: to correct one, import a corrected file.",
  datum: "No record changes by an answer: to correct one, import a corrected file.",
};

/** What came of a contest, for the person who opened it. */
export function describeOutcome(kind: ContestSubject["kind"], outcome: ContestOutcome): string {
  if (outcome === "explained") return "HR explained where this comes from.";
  if (outcome === "rejected") return "HR sees this otherwise and says why.";
  return kind === "flag"
    ? "HR agreed with you. What we noticed was set aside."
    : "HR agreed with you and will have the record corrected.";
}

/** The data sets in the words of the person they are about. */
export const ownDatasetWords: Readonly<Record<DatasetKind, string>> = {
  activity: "My hours, meetings and messages",
  leave: "My leave",
  onboarding: "My start here",
  performance: "My reviews",
  rewards: "My awards",
  vibemeter: "My mood answers",
  directory: "My name, job and department",
};

/** @example recordTitle("leave", "Annual Leave from 2 Feb 2026") // "Leave: Annual Leave from 2 Feb 2026" */
export function recordTitle(dataset: DatasetKind, recordLabel: string): string {
  return `${datasetNames[dataset]}: ${recordLabel}`;
}

/** How long ago a day was, in words that stay true until midnight. */
export function describeAge(day: IsoDate, today: IsoDate): string {
  const days = daysBetween(day, today);
  if (days <= 0) return "today";
  if (days === 1) return "yesterday";
  if (days < 14) return `${days} days ago`;
  return days < 60 ? `${Math.floor(days / 7)} weeks ago` : `${Math.floor(days / 30)} months ago`;
}

/** @example describeWaiting("2026-03-02", "2026-03-05") // "waiting for 3 days" */
export function describeWaiting(day: IsoDate, today: IsoDate): string {
  const age = describeAge(day, today);
  if (age === "today" || age === "yesterday") return `waiting since ${age}`;
  return `waiting for ${age.slice(0, -" ago".length)}`;
}

/** How many wait, how long answers take, and how often HR agreed; the last only over enough people. */
export function describeContests(counts: ContestCounts): string {
  if (counts.opened === 0) return "Nobody has contested anything yet.";
  return [describeWaitingContests(counts.open), describePace(counts), describeShare(counts)]
    .filter(Boolean)
    .join(" ");
}

/** How many contested points wait for HR. */
export function describeWaitingContests(open: number): string {
  if (open === 0) return "No contested point waits for an answer.";
  return open === 1
    ? "One contested point waits for an answer."
    : `${open} contested points wait for an answer.`;
}

function describePace({ medianDaysToAnswer: days, answered }: ContestCounts): string {
  if (days === null) return "";
  const pace = days < 1 ? "within a day" : `after ${formatDays(days)}`;
  return answered === 1
    ? `The one answer so far was given ${pace}.`
    : `Half of the answers came ${pace} or sooner.`;
}

function formatDays(days: number): string {
  const rounded = days < 10 ? Math.round(days * 2) / 2 : Math.round(days);
  return rounded === 1 ? "one day" : `${rounded} days`;
}

function describeShare(counts: ContestCounts): string {
  const share = computeAcceptedShare(counts);
  return share === null ? "" : `In ${Math.round(share * 100)} of 100, HR agreed with the person.`;
}

/** Why something cannot be contested now, and what to do instead. */
export const refusalWords: Readonly<Record<ContestRefusal, string>> = {
  already_open: "You have already contested this, and HR has not answered yet. It stands under “Contested”.",
  settled:
    "HR has answered this twice. If it still does not fit, please talk to somebody in HR; you find them on Home.",
  too_many: "You have contested a lot today. Please go on tomorrow, or talk to somebody in HR.",
};

const recentDays = 7;

/**
 * That HR has answered within the last seven days, for the person's start page; null where it has not.
 * `answeredOn` holds the days of all answers.
 */
export function describeRecentAnswers(answeredOn: readonly IsoDate[], today: IsoDate): string | null {
  const recent = answeredOn.filter((day) => daysBetween(day, today) < recentDays).length;
  if (recent === 0) return null;
  return recent === 1
    ? "HR has answered something you contested."
    : `HR has answered ${recent} points you contested.`;
}
