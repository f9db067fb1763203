import type { ContestStatus } from "./contest.ts";

/** How often the same thing can be answered: once, and once more when the answer did not settle it. */
export const answersPerSubject = 2;

/** How many contests one person can open within a day, taken back or not. */
export const contestsPerDay = 20;

/** Why something cannot be contested now. */
export type ContestRefusal = "already_open" | "settled" | "too_many";
export type ContestVerdict = "allowed" | ContestRefusal;

type ContestHistory = {
  /** The person's earlier contests of the same thing. */
  readonly ofSubject: readonly { readonly status: ContestStatus }[];
  /** How many contests of anything the person opened within the last day. */
  readonly openedWithinDay: number;
};

/**
 * Whether somebody may contest a thing now. One contest of a thing is open at a time. An answer may be
 * contested once more; after the second one it is settled here and a talk goes on with it. Contests that
 * were taken back do not count.
 */
export function judgeNewContest({ ofSubject, openedWithinDay }: ContestHistory): ContestVerdict {
  if (ofSubject.some(({ status }) => status === "open")) return "already_open";
  if (ofSubject.filter(({ status }) => status === "answered").length >= answersPerSubject) return "settled";
  return openedWithinDay >= contestsPerDay ? "too_many" : "allowed";
}
