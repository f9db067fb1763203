import { addDays, type IsoDate } from "../../insight/calendar-days.ts";
import { startOfWeek, weekdayName, weekdayOf } from "../grid/month-grid.ts";
import type { Weekday } from "../grid/week-start.ts";
import type { CalendarItem, DayItems } from "./calendar-item.ts";

/** What a day holds: tasks that are not done, and minutes of appointments, those at the same time once. */
export type DayLoad = {
  readonly date: IsoDate;
  readonly taskCount: number;
  readonly busyMinutes: number;
  readonly isLeave: boolean;
};
export type LoadLevel = "free" | "light" | "ordinary" | "full" | "very full";
export type WeekLoad = {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly level: LoadLevel;
  /** Nothing stands in it, leave included. */
  readonly isEmpty: boolean;
  readonly sentence: string;
};

const minutesPerDay = 1_440;
/** How much a deadline weighs beside an hour of appointments. */
const hoursPerTask = 3;
const workingDays = 5;
/** From how many such hours in a week of five working days on it is called so. */
const levels: readonly [level: LoadLevel, fromHours: number][] = [
  ["very full", 32],
  ["full", 20],
  ["ordinary", 9],
  ["light", 0.01],
  ["free", 0],
];

export function loadOfDay(date: IsoDate, items: readonly CalendarItem[]): DayLoad {
  const spans = items.flatMap((item) =>
    item.kind === "event" && item.isBusy ? busySpan(item.time, date) : [],
  );
  return {
    date,
    taskCount: items.filter((item) => item.kind === "task" && item.task.completedAt === null).length,
    busyMinutes: sumSpans(spans),
    isLeave: items.some(({ kind }) => kind === "leave"),
  };
}

type Span = readonly [from: number, to: number];

/** What lasts whole days marks them (a birthday, a trip) and takes no hours. */
function busySpan(time: Extract<CalendarItem, { kind: "event" }>["time"], date: IsoDate): Span[] {
  if (time.startMinute === null || time.endMinute === null) return [];
  const from = time.firstDay === date ? time.startMinute : 0;
  const to = time.lastDay === date ? time.endMinute : minutesPerDay;
  return [[from, to]];
}

function sumSpans(spans: readonly Span[]): number {
  let [sum, reached] = [0, 0];
  for (const [from, to] of [...spans].sort(([one], [other]) => one - other)) {
    sum += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return sum;
}

/** How full a stretch of days is, held against the working days in it that are no leave. */
export function classifyLoad(days: readonly DayLoad[]): LoadLevel {
  const hours = days.reduce(
    (sum, { taskCount, busyMinutes }) => sum + taskCount * hoursPerTask + busyMinutes / 60,
    0,
  );
  const free = days.filter(({ date, isLeave }) => !isLeave && weekdayOf(date) <= workingDays).length;
  // A deadline in a week of leave is judged as in a week with one day to work.
  const perFullWeek = (hours * workingDays) / Math.max(1, free);
  return levels.find(([, from]) => perFullWeek >= from)?.[0] ?? "free";
}

/**
 * The weeks ahead in words: this one from today on, then whole ones.
 * @param items of all days from today to the end of the last week
 */
export function describeWeeksAhead(
  items: DayItems,
  input: { readonly today: IsoDate; readonly weekStart: Weekday; readonly weekCount: number },
): WeekLoad[] {
  const start = startOfWeek(input.today, input.weekStart);
  return Array.from({ length: input.weekCount }, (_, index) => {
    const last = addDays(start, index * 7 + 6);
    const first = index === 0 ? input.today : addDays(start, index * 7);
    const days: DayLoad[] = [];
    for (let date = first; date <= last; date = addDays(date, 1)) {
      days.push(loadOfDay(date, items.get(date) ?? []));
    }
    const level = classifyLoad(days);
    const isEmpty = level === "free" && days.every(({ isLeave }) => !isLeave);
    return { first, last, level, isEmpty, sentence: describeWeek(days, level, index) };
  });
}

/** Weeks that all are empty as one, so that it is said once. */
export function joinEmptyWeeks(weeks: readonly WeekLoad[]): readonly WeekLoad[] {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined || weeks.length < 2) return weeks;
  if (weeks.some(({ isEmpty }) => !isEmpty)) return weeks;
  return [{ ...first, last: last.last, sentence: `${openings.free} in these weeks.` }];
}

const weekNames = ["the rest of this week", "next week"];
const openings: Readonly<Record<LoadLevel, string>> = {
  free: "Nothing stands in your calendar",
  light: "A light week ahead",
  ordinary: "An ordinary week ahead",
  full: "A full week ahead",
  "very full": "A very full week ahead",
};

function describeWeek(days: readonly DayLoad[], level: LoadLevel, index: number): string {
  if (
    days.every(({ isLeave, date }) => isLeave || weekdayOf(date) > workingDays) &&
    days.some(({ isLeave }) => isLeave)
  ) {
    return level === "free" ? "You are on leave." : `You are on leave, and ${describeAmount(days)}.`;
  }
  if (level === "free") {
    const when = weekNames[index];
    return when === undefined ? `${openings.free}.` : `${openings.free} for ${when}.`;
  }
  const fullest = findFullest(days);
  const hint = fullest === null ? "" : ` ${weekdayName(weekdayOf(fullest.date))} is the fullest day.`;
  return `${openings[level]}: ${describeAmount(days)}.${hint}`;
}

function describeAmount(days: readonly DayLoad[]): string {
  const tasks = days.reduce((sum, { taskCount }) => sum + taskCount, 0);
  const hours = Math.round(days.reduce((sum, { busyMinutes }) => sum + busyMinutes, 0) / 60);
  const parts = [
    tasks === 0 ? null : tasks === 1 ? "1 task is due" : `${tasks} tasks are due`,
    hours === 0
      ? null
      : hours === 1
        ? "about an hour of appointments"
        : `about ${hours} hours of appointments`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "less than half an hour of appointments" : parts.join(", ");
}

/** The day that clearly holds the most, where there are several with something. */
function findFullest(days: readonly DayLoad[]): DayLoad | null {
  const weight = ({ taskCount, busyMinutes }: DayLoad) => taskCount * hoursPerTask + busyMinutes / 60;
  const [first, second] = [...days].sort((one, other) => weight(other) - weight(one));
  if (first === undefined || second === undefined || weight(second) === 0) return null;
  return weight(first) >= weight(second) + 1 ? first : null;
}
