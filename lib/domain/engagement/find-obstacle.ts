import { toLocalTime } from "../time/local-time.ts";
import { type Candidate, isOnLeave } from "./candidate.ts";
import type { Obstacle } from "./nudge.ts";
import type { FollowUp, Restraint } from "./settings.ts";

export type ObstacleRules = { readonly restraint: Restraint; readonly followUp: FollowUp };

const dayMs = 86_400_000;

/**
 * What speaks against asking somebody at a moment; null: nothing. Quiet hours are no obstacle, they only move the moment.
 * What the person wants comes before all else.
 */
export function findObstacle(candidate: Candidate, at: Date, rules: ObstacleRules): Obstacle | null {
  if (candidate.course.isOpen && candidate.isActive && !candidate.isOptedOut) {
    return isAway(candidate, at) ? "on_leave" : "asked_already";
  }
  return findObstacleToSending(candidate, at, rules);
}

/** The same for a nudge that was planned and is about to be sent: that it is open itself is no obstacle. */
export function findObstacleToSending(
  candidate: Candidate,
  at: Date,
  { restraint, followUp }: ObstacleRules,
): Obstacle | null {
  if (!candidate.isActive) return "left";
  if (candidate.isOptedOut) return "opted_out";
  if (isAway(candidate, at)) return "on_leave";
  if (isWithin(candidate.course.leftToHrAt, at, followUp.pauseDays)) return "left_to_hr";
  if (isWithin(candidate.lastTalkAt, at, restraint.talkedWithinDays)) return "talked";
  return hasBudget(candidate.contacts, at, restraint) ? null : "over_budget";
}

function isAway({ leave, timeZone }: Candidate, at: Date): boolean {
  return leave.length > 0 && isOnLeave(leave, toLocalTime(at, timeZone).day);
}

/** Whether one more contact at `at` stays within the budget. What lies after `at` counts, too: a clock may have jumped. */
export function hasBudget(
  contacts: readonly Date[],
  at: Date,
  { contacts: most, contactDays }: Restraint,
): boolean {
  return contacts.filter((contact) => isWithin(contact, at, contactDays)).length < most;
}

/** Whether a moment lies less than so many days (of 24 hours) before `at`, or after it. */
function isWithin(moment: Date | null, at: Date, days: number): boolean {
  return moment !== null && days > 0 && at.getTime() - moment.getTime() < days * dayMs;
}
