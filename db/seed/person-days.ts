import { type CalendarDay, isWeekend, monthOf, weekdayOf } from "./calendar-day.ts";
import type { DemoPerson } from "./demo-people.ts";
import { randomStream } from "./seeded-random.ts";
import { type StoryEffect, storyProgress } from "./stories.ts";

/** A person with everything that shapes their days. */
export type PersonCourse = {
  readonly person: DemoPerson;
  readonly effect: StoryEffect | undefined;
  readonly joinedOn: CalendarDay;
  readonly firstDay: CalendarDay;
  readonly lastDay: CalendarDay;
  /** Days on leave. */
  readonly daysOff: ReadonlySet<CalendarDay>;
};

/** The hours this person is expected to work on a day, without the day's own chance. */
export function expectedHours({ person, effect }: PersonCourse, day: CalendarDay): number {
  const friday = weekdayOf(day) === 4 ? -0.45 : 0;
  const quarterEnd = monthOf(day) % 3 === 0 && monthOf(day) !== 12 ? 0.2 : 0;
  const yearEnd = monthOf(day) === 12 ? -0.25 : 0;
  return person.hours + friday + quarterEnd + yearEnd + storyProgress(effect, day) * (effect?.hours ?? 0);
}

/** The mood of a person on a day, from 0 to 1: what is usual, a slow wave, the season, their story. */
export function moodOn({ person, effect }: PersonCourse, seed: number, day: CalendarDay): number {
  const random = randomStream(seed, person.id, "wave");
  const periodDays = random.whole(60, 150);
  const wave = 0.05 * Math.sin((2 * Math.PI * (day + random.whole(0, 150))) / periodDays);
  const month = monthOf(day);
  const season = month <= 2 || month === 11 ? -0.03 : month >= 5 && month <= 7 ? 0.02 : 0;
  const story = storyProgress(effect, day) * (effect?.mood ?? 0);
  return Math.min(1, Math.max(0, person.mood + wave + season + story));
}

/** Whether the person is employed, not on leave and (weekends apart) at work. */
export function isWorkingDay(course: PersonCourse, day: CalendarDay): boolean {
  return day >= course.joinedOn && !isWeekend(day) && !course.daysOff.has(day);
}
