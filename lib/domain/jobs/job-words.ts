/** The name of a job for people, from its id: "commit-import" is "Commit import". */
export function toJobName(jobId: string): string {
  const words = jobId.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const weekdays = ["Sundays", "Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays"];

/** A cron line in words where it is a plain one, else as it stands. */
export function describeSchedule(cron: string): string {
  const [minute = "", hour = "", dayOfMonth, month, weekday = ""] = cron.trim().split(/\s+/);
  if (dayOfMonth !== "*" || month !== "*") return cron;
  const step = /^\*\/(\d+)$/.exec(minute)?.[1];
  if (hour === "*" && weekday === "*") {
    if (minute === "*") return "every minute";
    if (step !== undefined) return `every ${step} minutes`;
    return /^\d+$/.test(minute) ? `every hour at :${minute.padStart(2, "0")}` : cron;
  }
  if (!/^\d+$/.test(minute) || !/^\d+$/.test(hour)) return cron;
  const time = `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
  if (weekday === "*") return `every day at ${time}`;
  if (weekday === "1-5") return `Monday to Friday at ${time}`;
  const day = /^[0-7]$/.test(weekday) ? weekdays[Number(weekday) % 7] : undefined;
  return day === undefined ? cron : `${day} at ${time}`;
}

/** How long something took, short: "0.4 s", "12 s", "3 min". */
export function describeDuration(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds) / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  if (seconds < 119.5) return `${Math.round(seconds)} s`;
  return `${Math.round(seconds / 60)} min`;
}
