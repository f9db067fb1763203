import { latestStart, parseCron } from "./cron.ts";

/** A start later than this by the clock is taken as missed. */
export const missedAfterSeconds = 300;
const msPerSecond = 1000;

/**
 * The start of a schedule that should have come and did not: the last one only, however many were missed. Null while none
 * is owed: nothing is made up for from before the schedule stood.
 * @param schedule.since since when the schedule stands as it does
 * @param lastStart the newest start that was carried out or stored; null when there was none
 */
export function findMissedStart(
  schedule: { readonly cron: string; readonly timeZone: string; readonly since: Date },
  lastStart: Date | null,
  now: Date,
): Date | null {
  const owedBy = new Date(now.getTime() - missedAfterSeconds * msPerSecond);
  const start = latestStart(parseCron(schedule.cron), schedule.timeZone, owedBy);
  if (start === null || start <= schedule.since) return null;
  return lastStart !== null && lastStart >= start ? null : start;
}
