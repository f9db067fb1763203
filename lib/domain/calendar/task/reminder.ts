import { addDays, type IsoDate } from "../../insight/calendar-days.ts";
import { toInstant, toLocalTime } from "../../time/local-time.ts";

/** When the morning begins on which somebody is reminded, in minutes since midnight where they are. */
export const reminderMinuteOfDay = 8 * 60;

/**
 * Whether somebody is to be reminded of a task now: from the morning of the day before it is due until that day is over,
 * where they are. What was given or moved after that morning began is news as it is and needs no reminder.
 * @throws RangeError when the zone is unknown
 */
export function isReminderDue(
  task: { readonly dueOn: IsoDate; readonly dueSetAt: Date },
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): boolean {
  const morning = toInstant({ day: addDays(task.dueOn, -1), minuteOfDay: reminderMinuteOfDay }, timeZone);
  if (now < morning || task.dueSetAt >= morning) return false;
  return toLocalTime(now, timeZone).day <= task.dueOn;
}
