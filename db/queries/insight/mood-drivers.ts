import { type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import {
  activityDays,
  employees,
  leavePeriods,
  moodAnswers,
  onboardingRecords,
  performanceReviews,
  rewards,
} from "#db/schema/index.ts";
import type { LeaveType } from "#lib/domain/dataset/kinds.ts";
import { reviewPeriods } from "#lib/domain/dataset/kinds.ts";

/** Days from `from`, before `until`. */
export type Span = { readonly from: string; readonly until: string };

const moodOf = sql`(${moodAnswers.score} - 1) / (${moodAnswers.scaleMaximum} - 1)`;
const within = (date: SQL, { from, until }: Span) =>
  sql`${date} >= ${from}::date and ${date} < ${until}::date`;
const leaveDays = (type: LeaveType, days: SQL) =>
  sql`coalesce(sum(${days}) filter (where ${leavePeriods.leaveType} = ${type}), 0)`;

/** The year of each data set; null where there is none. */
export type DriverSpans = {
  readonly mood: Span;
  readonly activity: Span | null;
  readonly leave: Span | null;
  readonly rewards: Span | null;
};
const never: Span = { from: "1970-01-01", until: "1970-01-01" };

const number = (name: string) => sql<number | null>`${sql.raw(name)}::float8`;

/**
 * Everybody with enough mood answers in its year: mean mood and what the records of theirs hold. Leave is null for people of
 * whom no leave was ever recorded; no reward counts as none where rewards are recorded at all.
 */
export async function listPersonYears(db: Db, spans: DriverSpans, leastAnswers: number) {
  const leaveSpan = spans.leave ?? never;
  const days = sql`case when ${within(sql`${leavePeriods.startDate}`, leaveSpan)} then ${leavePeriods.leaveDays} else 0 end`;
  const rank = sql`array_position(array[${sql.join(
    reviewPeriods.map((period) => sql`${period}`),
    sql`, `,
  )}]::text[], ${performanceReviews.reviewPeriod})`;
  return db
    .select({
      department: sql<string>`department`,
      mood: sql<number>`mood::float8`,
      hours: number("hours"),
      meetings: number("meetings"),
      annualLeave: number("annual_leave"),
      casualLeave: number("casual_leave"),
      unpaidLeave: number("unpaid_leave"),
      rewards: number("rewards"),
      rating: number("rating"),
      onboardingFeedback: sql<string | null>`onboarding_feedback`,
      mentor: sql<boolean | null>`mentor`,
      training: sql<boolean | null>`training`,
    })
    .from(sql`(
      select ${employees.department} as department, mood.mood, activity.hours, activity.meetings,
        leave.annual_leave, leave.casual_leave, leave.unpaid_leave,
        ${spans.rewards === null ? sql`null::float8` : sql`coalesce(points.points, 0)`} as rewards,
        review.rating, start.feedback as onboarding_feedback, start.mentor, start.training
      from (
        select ${moodAnswers.employeeId} as person_id, avg(${moodOf}) as mood from ${moodAnswers}
        where ${within(sql`${moodAnswers.responseDate}`, spans.mood)}
        group by 1 having count(*) >= ${leastAnswers}::int
      ) as mood
      inner join ${employees} on ${employees.id} = mood.person_id
      left join (
        select ${activityDays.employeeId} as person_id, avg(${activityDays.workHours}) as hours,
          avg(${activityDays.meetingsAttended}) as meetings
        from ${activityDays} where ${within(sql`${activityDays.date}`, spans.activity ?? never)} group by 1
      ) as activity on activity.person_id = mood.person_id
      left join (
        select ${leavePeriods.employeeId} as person_id, ${leaveDays("Annual Leave", days)} as annual_leave,
          ${leaveDays("Casual Leave", days)} as casual_leave, ${leaveDays("Unpaid Leave", days)} as unpaid_leave
        from ${leavePeriods} group by 1
      ) as leave on leave.person_id = mood.person_id
      left join (
        select ${rewards.employeeId} as person_id, sum(${rewards.points}) as points from ${rewards}
        where ${within(sql`${rewards.awardDate}`, spans.rewards ?? never)} group by 1
      ) as points on points.person_id = mood.person_id
      left join (
        select distinct on (${performanceReviews.employeeId}) ${performanceReviews.employeeId} as person_id,
          ${performanceReviews.rating} as rating
        from ${performanceReviews}
        order by ${performanceReviews.employeeId}, ${performanceReviews.reviewYear} desc, ${rank}, ${performanceReviews.position}
      ) as review on review.person_id = mood.person_id
      left join (
        select distinct on (${onboardingRecords.employeeId}) ${onboardingRecords.employeeId} as person_id,
          ${onboardingRecords.feedback} as feedback, ${onboardingRecords.mentorAssigned} as mentor,
          ${onboardingRecords.initialTrainingCompleted} as training
        from ${onboardingRecords} order by ${onboardingRecords.employeeId}, ${onboardingRecords.position} desc
      ) as start on start.person_id = mood.person_id
    ) as years`);
}

/** What is looked at by the month: column names of the query below. */
export const monthlyColumns = [
  "hours",
  "meetings",
  "annual_leave",
  "casual_leave",
  "unpaid_leave",
  "rewards",
] as const;
export type MonthlyColumn = (typeof monthlyColumns)[number];

type ProductsRow = {
  readonly [Key in `${"x" | "y" | "p"}_${MonthlyColumn}`]: number | null;
};

/**
 * Each person's sums over their months of mood and of everything beside it, both beside the mean of their department in the
 * month: Σdx² (`x`), Σdy² (`y`), Σdx·dy (`p`) by column; null where it does not change or is not known in three months.
 */
export async function listMonthProducts(db: Db, span: Span): Promise<ProductsRow[]> {
  const sums = monthlyColumns.map((column) => {
    const d = sql.raw(`d_${column}`);
    const raw = sql.raw(column);
    const isSpeaking = sql`count(${raw}) >= 3 and max(${raw}) > min(${raw})`;
    return sql`
      case when ${isSpeaking} then regr_sxx(d_mood, ${d}) end as ${sql.raw(`x_${column}`)},
      case when ${isSpeaking} then regr_syy(d_mood, ${d}) end as ${sql.raw(`y_${column}`)},
      case when ${isSpeaking} then regr_sxy(d_mood, ${d}) end as ${sql.raw(`p_${column}`)}`;
  });
  const deviations = [...monthlyColumns, "mood"].map(
    (column) =>
      sql`${sql.raw(column)} - avg(${sql.raw(column)}) over of_department as ${sql.raw(`d_${column}`)}`,
  );
  const product = (name: string) => sql<number | null>`${sql.raw(name)}::float8`;
  return db
    .select({
      x_hours: product("x_hours"),
      y_hours: product("y_hours"),
      p_hours: product("p_hours"),
      x_meetings: product("x_meetings"),
      y_meetings: product("y_meetings"),
      p_meetings: product("p_meetings"),
      x_annual_leave: product("x_annual_leave"),
      y_annual_leave: product("y_annual_leave"),
      p_annual_leave: product("p_annual_leave"),
      x_casual_leave: product("x_casual_leave"),
      y_casual_leave: product("y_casual_leave"),
      p_casual_leave: product("p_casual_leave"),
      x_unpaid_leave: product("x_unpaid_leave"),
      y_unpaid_leave: product("y_unpaid_leave"),
      p_unpaid_leave: product("p_unpaid_leave"),
      x_rewards: product("x_rewards"),
      y_rewards: product("y_rewards"),
      p_rewards: product("p_rewards"),
    })
    .from(sql`(
      select ${sql.join(sums, sql`, `)} from (
        select person_id, ${sql.join(
          [...monthlyColumns].map((column) => sql.raw(column)),
          sql`, `,
        )}, ${sql.join(deviations, sql`, `)}
        from (${personMonths(span)}) as months
        window of_department as (partition by department, month)
      ) as centred group by person_id
    ) as products`);
}

/** Every month in which somebody answered, with the mean of their answers and what the records hold beside it. */
function personMonths(span: Span): SQL {
  const monthOf = (date: SQL) => sql`date_trunc('month', ${date}::timestamp)::date`;
  const [start, end] = [
    sql`least(${leavePeriods.startDate}, ${leavePeriods.endDate})`,
    sql`greatest(${leavePeriods.startDate}, ${leavePeriods.endDate})`,
  ];
  const overlap = sql`least(${end}, (calendar.month + interval '1 month')::date - 1) - greatest(${start}, calendar.month) + 1`;
  return sql`
    select mood.person_id, mood.month, ${employees.department} as department, mood.mood::float8 as mood,
      activity.hours::float8 as hours, activity.meetings::float8 as meetings,
      case when takers.person_id is not null then coalesce(leave.annual_leave, 0)::float8 end as annual_leave,
      case when takers.person_id is not null then coalesce(leave.casual_leave, 0)::float8 end as casual_leave,
      case when takers.person_id is not null then coalesce(leave.unpaid_leave, 0)::float8 end as unpaid_leave,
      (rewarded.person_id is not null)::int::float8 as rewards
    from (
      select ${moodAnswers.employeeId} as person_id, ${monthOf(sql`${moodAnswers.responseDate}`)} as month, avg(${moodOf}) as mood
      from ${moodAnswers} where ${within(sql`${moodAnswers.responseDate}`, span)} group by 1, 2
    ) as mood
    inner join ${employees} on ${employees.id} = mood.person_id
    left join (
      select ${activityDays.employeeId} as person_id, ${monthOf(sql`${activityDays.date}`)} as month,
        avg(${activityDays.workHours}) as hours, avg(${activityDays.meetingsAttended}) as meetings
      from ${activityDays} where ${within(sql`${activityDays.date}`, span)} group by 1, 2
    ) as activity on activity.person_id = mood.person_id and activity.month = mood.month
    left join (select distinct ${leavePeriods.employeeId} as person_id from ${leavePeriods}) as takers
      on takers.person_id = mood.person_id
    left join (
      select ${leavePeriods.employeeId} as person_id, calendar.month, ${leaveDays("Annual Leave", overlap)} as annual_leave,
        ${leaveDays("Casual Leave", overlap)} as casual_leave, ${leaveDays("Unpaid Leave", overlap)} as unpaid_leave
      from ${leavePeriods}
      inner join (
        select month::date from generate_series(${span.from}::timestamp, ${span.until}::timestamp - interval '1 day', interval '1 month') as month
      ) as calendar on ${start} < (calendar.month + interval '1 month')::date and ${end} >= calendar.month
      group by 1, 2
    ) as leave on leave.person_id = mood.person_id and leave.month = mood.month
    left join (
      select distinct ${rewards.employeeId} as person_id, ${monthOf(sql`${rewards.awardDate}`)} as month
      from ${rewards} where ${within(sql`${rewards.awardDate}`, span)}
    ) as rewarded on rewarded.person_id = mood.person_id and rewarded.month = mood.month`;
}
