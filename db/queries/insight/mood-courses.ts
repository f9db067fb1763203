import { type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { employees, interventions, moodAnswers, onboardingRecords } from "#db/schema/index.ts";
import { type InterventionKind, nonInterventionKinds } from "#lib/domain/safety/intervention.ts";

/** How many days before and after a day the mood is looked at, and before that for what is usual. */
export type CourseWindow = {
  readonly beforeDays: number;
  readonly afterDays: number;
  readonly usualDays: number;
  readonly leastAnswers: number;
  readonly ratePerDay: number;
};

/** A person's mood around a day; `joined` is null where no start is known. */
export type CourseRow = {
  readonly personId: string;
  readonly period: string;
  readonly day: string;
  readonly before: number;
  readonly after: number;
  readonly trend: number;
  readonly usual: number | null;
  readonly department: string;
  readonly joined: string | null;
};

const moodOf = sql`(${moodAnswers.score} - 1) / (${moodAnswers.scaleMaximum} - 1)`;
const isDone = sql`${interventions.kind} not in ${nonInterventionKinds}`;

/** The mood of everybody for whom something was done, around the days it was, for days up to `lastDay`. */
export async function listTreatedCourses(
  db: Db,
  { lastDay, window }: { lastDay: string; window: CourseWindow },
): Promise<(CourseRow & { readonly kind: InterventionKind })[]> {
  const anchors = sql`
    select distinct ${interventions.employeeId} as person_id, ${interventions.kind} as kind,
      date_trunc('week', ${interventions.doneOn}::timestamp)::date as period, ${interventions.doneOn} as day
    from ${interventions}
    where ${interventions.employeeId} is not null and ${isDone} and ${interventions.doneOn} <= ${lastDay}::date`;
  return db
    .select({ ...courseColumns, kind: sql<InterventionKind>`kind` })
    .from(coursesAround(anchors, sql`kind`, window));
}

/**
 * The mood of people for whom nothing was recorded around a week, for each of the weeks: so many of them, chosen by a hash of
 * person and week, so that the same data always give the same people.
 */
export async function listUntreatedCourses(
  db: Db,
  { periods, most, window }: { periods: readonly string[]; most: number; window: CourseWindow },
): Promise<CourseRow[]> {
  const rows: CourseRow[] = [];
  for (const period of periods) {
    const anchors = sql`
      select ${employees.id} as person_id, ${period}::date as period, ${period}::date + 3 as day, ''::text as kind
      from ${employees}
      where not exists (
        select 1 from ${interventions}
        where ${interventions.employeeId} = ${employees.id} and ${isDone}
          and ${interventions.doneOn} between ${period}::date + 3 - ${window.beforeDays}::int
            and ${period}::date + 3 + ${window.afterDays}::int)
      order by md5(${employees.id} || ${period}) limit ${most}`;
    rows.push(...(await db.select(courseColumns).from(coursesAround(anchors, sql`kind`, window))));
  }
  return rows;
}

const courseColumns = {
  personId: sql<string>`person_id`,
  period: sql<string>`period::text`,
  day: sql<string>`day::text`,
  before: sql<number>`before_mean::float8`,
  after: sql<number>`after_mean::float8`,
  trend: sql<number>`coalesce(trend, 0)::float8`,
  usual: sql<number | null>`usual_mean::float8`,
  department: sql<string>`department`,
  joined: sql<string | null>`joined::text`,
};

function coursesAround(anchors: SQL, kind: SQL, window: CourseWindow): SQL {
  const { beforeDays, afterDays, usualDays, leastAnswers, ratePerDay } = window;
  const isBefore = sql`(date < day and date >= day - ${beforeDays}::int)`;
  const isAfter = sql`(date > day and date <= day + ${afterDays}::int)`;
  const isUsual = sql`(date < day - ${beforeDays}::int)`;
  const weight = sql`exp(${ratePerDay}::float8 * (date - day))`;
  return sql`(
    select anchors.person_id, anchors.period, anchors.day, anchors.${kind}, ${employees.department} as department,
      course.before_mean, course.after_mean, course.trend, course.usual_mean, start.joined
    from (${anchors}) as anchors
    inner join ${employees} on ${employees.id} = anchors.person_id
    inner join lateral (
      select
        sum(${weight} * mood) filter (where ${isBefore}) / sum(${weight}) filter (where ${isBefore}) as before_mean,
        sum(${weight} * mood) filter (where ${isAfter}) / sum(${weight}) filter (where ${isAfter}) as after_mean,
        regr_slope(mood, (date - day) / 7.0) filter (where ${isBefore}) as trend,
        case when count(*) filter (where ${isUsual}) >= ${leastAnswers}::int then avg(mood) filter (where ${isUsual}) end as usual_mean
      from (
        select ${moodAnswers.responseDate} as date, ${moodOf} as mood, anchors.day as day
        from ${moodAnswers}
        where ${moodAnswers.employeeId} = anchors.person_id
          and ${moodAnswers.responseDate} between anchors.day - ${beforeDays + usualDays}::int and anchors.day + ${afterDays}::int
      ) as answers
      having count(*) filter (where ${isBefore}) >= ${leastAnswers}::int
        and count(*) filter (where ${isAfter}) >= ${leastAnswers}::int
    ) as course on true
    left join lateral (
      select ${onboardingRecords.joiningDate} as joined from ${onboardingRecords}
      where ${onboardingRecords.employeeId} = anchors.person_id
      order by ${onboardingRecords.position} limit 1
    ) as start on true
  ) as courses`;
}
