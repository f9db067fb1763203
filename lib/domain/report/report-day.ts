import { toMinuteOfDay } from "../engagement/settings.ts";
import { addDays, type IsoDate } from "../insight/calendar-days.ts";
import { toLocalTime } from "../time/local-time.ts";
import type { DailyReport } from "./settings.ts";

/** What is done in a day, in this order. A step that fails is told and stops none of the others. */
export const dayStepNames = ["detection", "engagement", "analysis", "report", "mail"] as const;
export type DayStepName = (typeof dayStepNames)[number];

/** `skipped`: there was nothing to do. */
export const dayStepStates = ["waiting", "running", "done", "failed", "skipped"] as const;
export type DayStepState = (typeof dayStepStates)[number];

export type DayStep = {
  readonly name: DayStepName;
  readonly state: DayStepState;
  /** When it last changed, ISO 8601. */
  readonly at: string | null;
  /** The class of what went wrong; nothing of what it was about. */
  readonly errorClass: string | null;
};

export const stepWords: Readonly<Record<DayStepName, string>> = {
  detection: "Looking at everybody",
  engagement: "Asking people how they are",
  analysis: "Summing up conversations",
  report: "Writing the report",
  mail: "Mailing the link",
};

export function newDaySteps(): DayStep[] {
  return dayStepNames.map((name) => ({ name, state: "waiting", at: null, errorClass: null }));
}

/** The first step that has not ended; null when all have. */
export function nextStep(steps: readonly DayStep[]): DayStep | null {
  return steps.find(({ state }) => state === "waiting" || state === "running") ?? null;
}

export function withStep(
  steps: readonly DayStep[],
  change: { name: DayStepName; state: DayStepState; at: Date; errorClass?: string },
): DayStep[] {
  const { name, state, at, errorClass = null } = change;
  return steps.map((step) => (step.name === name ? { name, state, at: at.toISOString(), errorClass } : step));
}

/** A detection run that has not ended by then is no longer waited for. */
export const longestDetectionMs = 2 * 3_600_000;

/** The company's day whose report is due: today's once its time has come, else none. A day that is over is not made up for. */
export function findDueDay(now: Date, timeZone: string, { isOn, time }: DailyReport): IsoDate | null {
  if (!isOn) return null;
  const { day, minuteOfDay } = toLocalTime(now, timeZone);
  return minuteOfDay >= toMinuteOfDay(time) ? day : null;
}

/** What failed on a day, as the report of that day says it; null when nothing did. */
export function describeFailedSteps(steps: readonly DayStep[]): string | null {
  const failed = steps.filter(({ state }) => state === "failed");
  if (failed.length === 0) return null;
  const names = failed.map(({ name }) => stepWords[name].toLowerCase()).join(", ");
  return `Failed on this day: ${names}. What stands here rests on the last time that it worked; the administrators were told.`;
}

/** The days of an archive from the newest to the oldest, those without a report included. */
export function listArchiveDays(newest: IsoDate, count: number): IsoDate[] {
  return Array.from({ length: count }, (_, back) => addDays(newest, -back));
}
