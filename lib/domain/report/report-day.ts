import { toMinuteOfDay } from "../engagement/settings.ts";
import { addDays, type IsoDate } from "../insight/calendar-days.ts";
import { toLocalTime } from "../time/local-time.ts";
import type { DailyReport } from "./settings.ts";

/** What is done in a day, in this order. A step that fails is told and stops none of the others. */
export const dayStepNames = ["detection", "engagement", "analysis", "figures", "report", "mail"] as const;
export type DayStepName = (typeof dayStepNames)[number];

/** `skipped`: there was nothing to do. */
export const dayStepStates = ["waiting", "running", "done", "failed", "skipped"] as const;
export type DayStepState = (typeof dayStepStates)[number];

export type DayStep = {
  readonly name: DayStepName;
  readonly state: DayStepState;
  /** When it last changed, ISO 8601. */
  readonly at: string | null;
  /** How often it failed. */
  readonly failures: number;
  /** The class of what went wrong; nothing of what it was about. */
  readonly errorClass: string | null;
};

export const stepWords: Readonly<Record<DayStepName, string>> = {
  detection: "Looking at everybody",
  engagement: "Asking people how they are",
  analysis: "Summing up conversations",
  figures: "Counting the figures of groups",
  report: "Writing the report",
  mail: "Mailing the link",
};

export function newDaySteps(): DayStep[] {
  return dayStepNames.map((name) => ({ name, state: "waiting", at: null, failures: 0, errorClass: null }));
}

/** The first step that has not ended; null when all have. */
export function nextStep(steps: readonly DayStep[]): DayStep | null {
  return steps.find(({ state }) => state === "waiting" || state === "running") ?? null;
}

/** What came of working at a step: `waiting` for something that goes on elsewhere. */
export type StepOutcome =
  | { readonly kind: "done" | "skipped" | "waiting" }
  | { readonly kind: "failed"; readonly errorClass: string };

/** How often a step is tried before the others go on without it. */
export const mostStepTries = 3;

/** The steps after one of them was worked at. */
export function withOutcome(
  steps: readonly DayStep[],
  { name, outcome, at }: { name: DayStepName; outcome: StepOutcome; at: Date },
): DayStep[] {
  return steps.map((step) => (step.name === name ? moveStep(step, outcome, at) : step));
}

function moveStep(step: DayStep, outcome: StepOutcome, at: Date): DayStep {
  const moved = { ...step, at: at.toISOString() };
  if (outcome.kind === "waiting") return { ...moved, state: "running" };
  if (outcome.kind !== "failed") return { ...moved, state: outcome.kind };
  const failures = step.failures + 1;
  const state = failures < mostStepTries ? "running" : "failed";
  return { ...moved, state, failures, errorClass: outcome.errorClass };
}

/** A detection run that has not ended by then is no longer waited for. */
export const longestDetectionMs = 2 * 3_600_000;

/** What was begun longer ago and has not ended is given up. */
export const longestDayMs = 6 * 3_600_000;

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
