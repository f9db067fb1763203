import type { LeaveType } from "#lib/domain/dataset/kinds.ts";
import { type CalendarDay, dayOf, formatDay, isWeekend, yearOf } from "./calendar-day.ts";
import type { DemoPerson } from "./demo-people.ts";
import { type RandomStream, randomStream } from "./seeded-random.ts";
import type { StoryEffect } from "./stories.ts";

export const leaveHeader = [
  "Employee_ID",
  "Leave_Type",
  "Leave_Days",
  "Leave_Start_Date",
  "Leave_End_Date",
] as const;

/** A leave with its first and last day. */
export type LeaveSpell = { readonly type: LeaveType; readonly start: CalendarDay; readonly end: CalendarDay };

type Window = { readonly seed: number; readonly firstDay: CalendarDay; readonly lastDay: CalendarDay };

/** The leaves of a person in the window: none overlaps another, all after they joined. */
export function planLeave(
  person: DemoPerson,
  joinedOn: CalendarDay,
  effect: StoryEffect | undefined,
  window: Window,
): LeaveSpell[] {
  const random = randomStream(window.seed, person.id, "leave");
  const wished = [...storyLeave(effect, random, window), ...usualLeave(effect, random, window)];
  const spells: LeaveSpell[] = [];
  for (const { type, start, end } of wished) {
    const isInside = start >= Math.max(joinedOn, window.firstDay) && end <= window.lastDay;
    const overlaps = spells.some((other) => start <= other.end + 1 && end >= other.start - 1);
    const isAllowed = type !== "Annual Leave" || effect?.takesAnnualLeave !== false || start < effect.from;
    if (isInside && !overlaps && isAllowed) spells.push({ type, start, end });
  }
  return spells.sort((a, b) => a.start - b.start);
}

function storyLeave(effect: StoryEffect | undefined, random: RandomStream, window: Window): LeaveSpell[] {
  if (effect === undefined) return [];
  if (effect.isAway) return [{ type: "Sick Leave", start: effect.from, end: window.lastDay }];
  return Array.from({ length: effect.unpaidLeaveSpells }, (_, index) => {
    const start = onWorkday(window.lastDay - 40 - index * 60 - random.whole(0, 20));
    return { type: "Unpaid Leave" as const, start, end: start + random.whole(6, 11) };
  });
}

function usualLeave(effect: StoryEffect | undefined, random: RandomStream, window: Window): LeaveSpell[] {
  const spells: LeaveSpell[] = [];
  const add = (type: LeaveType, start: CalendarDay, days: number) => {
    const first = onWorkday(start);
    spells.push({ type, start: first, end: first + days - 1 });
  };
  for (let year = yearOf(window.firstDay); year <= yearOf(window.lastDay); year++) {
    const anyDay = () => dayOf(year, 1, 3) + random.whole(0, 355);
    const winterDay = () => dayOf(year, random.pick([1, 1, 2, 2, 3, 11, 12, 12]), random.whole(3, 26));
    add("Annual Leave", dayOf(year, 6, 15) + random.whole(0, 75), random.pick([7, 10, 12, 14]));
    if (random.chance(0.6)) add("Annual Leave", dayOf(year, 12, 21), random.whole(5, 11));
    for (let index = random.whole(1, 3); index > 0; index--)
      add("Annual Leave", anyDay(), random.whole(1, 4));
    for (let index = random.whole(0, 4); index > 0; index--) add("Casual Leave", anyDay(), 1);
    for (let index = random.whole(0, 3); index > 0; index--)
      add("Sick Leave", winterDay(), random.whole(1, 4));
    if (random.chance(0.12)) add("Unpaid Leave", anyDay(), 1);
  }
  return effect?.isAway ? spells.filter(({ end }) => end < effect.from) : spells;
}

function onWorkday(day: CalendarDay): CalendarDay {
  return isWeekend(day) ? onWorkday(day + 1) : day;
}

export function* leaveRows(
  leaves: ReadonlyMap<string, readonly LeaveSpell[]>,
): Generator<readonly (string | number)[]> {
  const all = [...leaves].flatMap(([id, spells]) => spells.map((spell) => ({ id, ...spell })));
  all.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  for (const { id, type, start, end } of all) {
    yield [id, type, end - start + 1, formatDay(start), formatDay(end)];
  }
}
