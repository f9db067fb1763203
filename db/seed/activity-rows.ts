import { type CalendarDay, formatDay } from "./calendar-day.ts";
import { expectedHours, isWorkingDay, type PersonCourse } from "./person-days.ts";
import { type RandomStream, randomStream } from "./seeded-random.ts";
import { storyProgress } from "./stories.ts";

export const activityHeader = [
  "Employee_ID",
  "Date",
  "Teams_Messages_Sent",
  "Emails_Sent",
  "Meetings_Attended",
  "Work_Hours",
] as const;

/** One row for each person and day of work, by day. */
export function* activityRows(
  courses: readonly PersonCourse[],
  options: { readonly seed: number; readonly firstDay: CalendarDay; readonly lastDay: CalendarDay },
): Generator<readonly (string | number)[]> {
  const streams = courses.map(({ person }) => randomStream(options.seed, person.id, "activity"));
  for (let day = options.firstDay; day <= options.lastDay; day++) {
    const date = formatDay(day);
    for (const [index, course] of courses.entries()) {
      const random = streams[index];
      if (random === undefined) continue;
      if (isWorkingDay(course, day)) yield [course.person.id, date, ...amounts(course, random, day)];
      else if (worksOnWeekend(course, random, day)) {
        yield [course.person.id, date, ...amounts(course, random, day, 0.5)];
      }
    }
  }
}

function worksOnWeekend(course: PersonCourse, random: RandomStream, day: CalendarDay): boolean {
  const rate = (course.effect?.weekendRate ?? 0) * storyProgress(course.effect, day);
  return rate > 0 && day >= course.joinedOn && !course.daysOff.has(day) && random.chance(rate);
}

/** Messages, mails, meetings and hours of a day; the first three grow with the hours. */
function amounts(course: PersonCourse, random: RandomStream, day: CalendarDay, part = 1): number[] {
  const { plan } = course.person;
  const hours = clamp(part * expectedHours(course, day) + 0.55 * random.normal(), 0.5, 16);
  const load = hours / plan.hours;
  const meetingsFactor = 1 + storyProgress(course.effect, day) * ((course.effect?.meetingsFactor ?? 1) - 1);
  return [
    spread(plan.teamsMessages * load, random),
    spread(plan.emails * load, random),
    spread(plan.meetings * load * meetingsFactor, random),
    Math.round(hours * 100) / 100,
  ];
}

/** A count around `mean` that spreads as counts do (variance near the mean). */
function spread(mean: number, random: RandomStream): number {
  return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.normal()));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
