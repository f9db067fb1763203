/** From when to when somebody wants to be left alone, in minutes after midnight on their own wall (0 to 1439). */
export type QuietHours = { readonly fromMinute: number; readonly toMinute: number };

const minutesPerHour = 60;
const minutesPerDay = 24 * minutesPerHour;

/** So much of a day stays open at least: otherwise nothing could ever be sent. */
export const mostQuietMinutes = 16 * minutesPerHour;

/** How long quiet hours last, in minutes; over midnight where they end before they begin. */
export function quietMinutes({ fromMinute, toMinute }: QuietHours): number {
  return (toMinute - fromMinute + minutesPerDay) % minutesPerDay;
}

/** Whether a minute of the day (0 to 1439) lies in the quiet hours. Their first minute does, the one they end with does not. */
export function isQuiet(hours: QuietHours | null, minuteOfDay: number): boolean {
  if (hours === null) return false;
  const since = (minuteOfDay - hours.fromMinute + minutesPerDay) % minutesPerDay;
  return since < quietMinutes(hours);
}

/** @returns what is wrong with the quiet hours, in a sentence; null: nothing */
export function findQuietHoursProblem(hours: QuietHours): string | null {
  const minutes = quietMinutes(hours);
  if (minutes === 0) return "Please choose two different times.";
  if (minutes > mostQuietMinutes) {
    return "Quiet hours can last 16 hours at most, so that there is a time to reach you.";
  }
  return null;
}

/** A time on the wall such as "22:30" in minutes after midnight; null when it is none. */
export function parseWallTime(text: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  return match === null ? null : Number(match[1]) * minutesPerHour + Number(match[2]);
}

/** Minutes after midnight as a time on the wall, such as "22:30". */
export function formatWallTime(minuteOfDay: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minuteOfDay / minutesPerHour))}:${two(minuteOfDay % minutesPerHour)}`;
}
