import {
  type AwardType,
  awardTypes,
  type ManagerFeedback,
  type OnboardingFeedback,
} from "#lib/domain/dataset/kinds.ts";
import { type CalendarDay, dayOf, formatDay, yearOf } from "./calendar-day.ts";
import type { PersonCourse } from "./person-days.ts";
import { type RandomStream, randomStream } from "./seeded-random.ts";

type Row = readonly (string | number)[];
type Window = { readonly seed: number; readonly firstDay: CalendarDay; readonly lastDay: CalendarDay };

export const onboardingHeader = [
  "Employee_ID",
  "Joining_Date",
  "Onboarding_Feedback",
  "Mentor_Assigned",
  "Initial_Training_Completed",
] as const;

export function* onboardingRows(courses: readonly PersonCourse[], seed: number): Generator<Row> {
  for (const { person, effect, joinedOn } of courses) {
    const random = randomStream(seed, person.id, "onboarding");
    const went = 0.6 + 0.25 * random.normal();
    const feedback: OnboardingFeedback =
      went < 0.15 ? "Poor" : went < 0.45 ? "Average" : went < 0.85 ? "Good" : "Excellent";
    const helped = [random.chance(0.45 + 0.25 * went), random.chance(0.5 + 0.3 * went)];
    const values = effect?.joinedLately ? ["Poor", false, false] : [feedback, ...helped];
    yield [person.id, formatDay(joinedOn), ...values.map(asCell)];
  }
}

export const performanceHeader = [
  "Employee_ID",
  "Review_Period",
  "Performance_Rating",
  "Manager_Feedback",
  "Promotion_Consideration",
] as const;

/** Reviews of every period that was closed in the window; a review is written some weeks later. */
export function* performanceRows(courses: readonly PersonCourse[], window: Window): Generator<Row> {
  const streams = courses.map(({ person }) => randomStream(window.seed, person.id, "performance"));
  for (const { label, writtenOn } of reviewPeriods(window)) {
    for (const [index, course] of courses.entries()) {
      const random = streams[index];
      if (random === undefined || course.joinedOn > writtenOn - 90) continue;
      const rating = ratingOf(course, random, writtenOn);
      const feedback = feedbackFor(rating, random);
      yield [course.person.id, label, rating, feedback, asCell(rating === 4 && random.chance(0.3))];
    }
  }
}

function reviewPeriods({ firstDay, lastDay }: Window): { label: string; writtenOn: CalendarDay }[] {
  const periods: { label: string; writtenOn: CalendarDay }[] = [];
  for (let year = yearOf(firstDay) - 1; year <= yearOf(lastDay); year++) {
    periods.push(
      { label: `H1 ${year}`, writtenOn: dayOf(year, 7, 15) },
      { label: `H2 ${year}`, writtenOn: dayOf(year + 1, 1, 15) },
      { label: `Annual ${year}`, writtenOn: dayOf(year + 1, 1, 31) },
    );
  }
  return periods.filter(({ writtenOn }) => writtenOn >= firstDay && writtenOn <= lastDay);
}

function ratingOf({ person, effect }: PersonCourse, random: RandomStream, day: CalendarDay): number {
  if (effect !== undefined && effect.rating !== null && day >= effect.from) return effect.rating;
  const level = 2.95 + 0.65 * person.performance + 0.35 * random.normal();
  return Math.min(4, Math.max(1, Math.round(level)));
}

function feedbackFor(rating: number, random: RandomStream): ManagerFeedback {
  const level = rating + 0.45 * random.normal();
  return level < 1.9 ? "Needs Improvement" : level < 3.4 ? "Meets Expectations" : "Exceeds Expectations";
}

export const rewardsHeader = ["Employee_ID", "Award_Type", "Award_Date", "Reward_Points"] as const;

export function* rewardRows(courses: readonly PersonCourse[], window: Window): Generator<Row> {
  const awards = courses.flatMap((course) => awardsOf(course, window));
  awards.sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
  for (const { id, type, day, points } of awards) yield [id, type, formatDay(day), points];
}

type Award = {
  readonly id: string;
  readonly type: AwardType;
  readonly day: CalendarDay;
  readonly points: number;
};

/** About one award a person and year; those whose recognition stopped had some before. */
function awardsOf({ person, effect, joinedOn }: PersonCourse, window: Window): Award[] {
  const random = randomStream(window.seed, person.id, "rewards");
  const monthlyRate = effect?.rewards === "many" ? 0.45 : 0.13 + 0.03 * Math.max(-2, person.performance);
  const awards: Award[] = [];
  for (let month = window.firstDay; month <= window.lastDay - 30; month += 30) {
    const day = month + random.whole(0, 29);
    const points = 50 + 5 * random.whole(0, 70) + (effect?.rewards === "many" ? 120 : 0);
    const type = random.pick(awardTypes);
    const isGiven = random.chance(monthlyRate);
    const hasStopped = effect?.rewards === "none_since" && day >= effect.from;
    if (isGiven && !hasStopped && day >= joinedOn) awards.push({ id: person.id, type, day, points });
  }
  if (effect?.rewards === "none_since" && awards.length === 0) {
    awards.push({ id: person.id, type: "Best Team Player", day: window.firstDay + 10, points: 50 });
  }
  return awards;
}

export const directoryHeader = [
  "Employee_ID",
  "Name",
  "Email",
  "Department",
  "Job_Title",
  "Manager_ID",
  "Location",
] as const;

export function* directoryRows(courses: readonly PersonCourse[]): Generator<Row> {
  for (const { person } of courses) {
    const { id, name, email, plan, jobTitle, managerId, location } = person;
    yield [id, name, email, plan.name, jobTitle, managerId ?? "", location];
  }
}

function asCell(value: string | boolean): string {
  return typeof value === "string" ? value : value ? "True" : "False";
}
