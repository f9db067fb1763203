import { z } from "zod";
import { addDays } from "../insight/calendar-days.ts";
import type { SettingDefinition } from "../settings/definition.ts";
import { toInstant, toLocalTime } from "../time/local-time.ts";

const minutesPerDay = 1440;
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

const workHours = z
  .object({
    /** 1 is Monday, 7 Sunday. */
    days: z
      .array(z.int().min(1).max(7))
      .min(1, "Choose at least one day.")
      .max(7)
      .transform((days) => [...new Set(days)].sort((one, other) => one - other)),
    /** Minutes since midnight. */
    fromMinute: z.int().min(0).max(minutesPerDay),
    untilMinute: z.int().min(0).max(minutesPerDay),
    /** How long somebody called has to take over what nobody waits for. */
    takeOverHours: z.int().min(1).max(80),
  })
  .refine(({ fromMinute, untilMinute }) => untilMinute - fromMinute >= 60, {
    path: ["untilMinute"],
    message: "The working day ends at least an hour after it begins.",
  });
export type WorkHours = z.output<typeof workHours>;

/** When HR works: the clock of alerts that nobody waits for runs only then. */
export const workHoursSetting: SettingDefinition<WorkHours> = {
  key: "safety.workHours",
  schema: workHours,
  defaultValue: { days: [1, 2, 3, 4, 5], fromMinute: 9 * 60, untilMinute: 17 * 60, takeOverHours: 8 },
};

/**
 * The instant at which so many minutes of working time have passed since `from`; for none, `from` itself or the next moment
 * of work. Days are those of the zone: where clocks are changed at night a working day stays as long as it is.
 * @throws RangeError when the zone is unknown
 */
export function addWorkMinutes(from: Date, minutes: number, hours: WorkHours, timeZone: string): Date {
  const { fromMinute, untilMinute, days } = hours;
  const start = toLocalTime(from, timeZone);
  let left = minutes;
  let day = start.day;
  let minuteOfDay = start.minuteOfDay;
  for (;;) {
    const begin = Math.max(minuteOfDay, fromMinute);
    const isWorkday = days.includes(weekdayOf(day));
    if (isWorkday && begin < untilMinute && left <= untilMinute - begin) {
      const isNow = left === 0 && day === start.day && begin === start.minuteOfDay;
      return isNow ? from : toInstant({ day, minuteOfDay: begin + left }, timeZone);
    }
    if (isWorkday && begin < untilMinute) left -= untilMinute - begin;
    day = addDays(day, 1);
    minuteOfDay = 0;
  }
}
