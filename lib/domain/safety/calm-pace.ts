import type { Pace } from "./widen.ts";
import { addWorkMinutes, type WorkHours } from "./work-hours.ts";

const reminderDays = 5;

/** Nobody waits: the clock runs in working hours alone, and admins are left out of it. */
export function toCalmPace(hours: WorkHours, timeZone: string): Pace {
  return {
    everybodyMinutes: hours.takeOverHours * 60,
    reminderMinutes: reminderDays * (hours.untilMinute - hours.fromMinute),
    tellsAdmins: false,
    later: (from, minutes) => addWorkMinutes(from, minutes, hours, timeZone),
  };
}
