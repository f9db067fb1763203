import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";

export type CompanySize = { readonly people: number; readonly departments: number; readonly days: number };

/** The last day of the data. */
const lastDay = "2026-02-27";

/** Fills an empty database by the server itself: a day of work on weekdays, an answer a week, reviews, rewards. */
export async function fillCompany(db: Db, { people, departments, days }: CompanySize): Promise<void> {
  const everyone = sql.raw(`generate_series(1, ${people}) person`);
  const dates = sql.raw(
    `generate_series(date '${lastDay}' - ${days - 1}, date '${lastDay}', interval '1 day') as day`,
  );
  const id = sql.raw("'EMP' || lpad(person::text, 6, '0')");
  await db.execute(sql`insert into import_batches (status, created_at, touched_at, committed_at)
    values ('committed', now(), now(), now())`);
  await db.execute(sql`insert into employees (id, name, department, location, created_at)
    select ${id}, 'Person ' || person, 'Department ' || (person % ${sql.raw(String(departments))}),
      'Location ' || (person * 7 % 12), now() from ${everyone}`);
  await db.execute(sql`insert into onboarding_records
      (employee_id, joining_date, feedback, mentor_assigned, initial_training_completed, position, batch_id)
    select ${id}, date '${sql.raw(lastDay)}' - person % 2600, 'Good', true, true, person, 1 from ${everyone}`);
  await db.execute(sql`insert into activity_days
      (employee_id, date, teams_messages_sent, emails_sent, meetings_attended, work_hours, batch_id)
    select ${id}, day::date, 20, 10, 3, 7 + (person * 7 + extract(doy from day)::int) % 5 * 0.5, 1
    from ${everyone}, ${dates} where extract(isodow from day) < 6`);
  await db.execute(sql`insert into mood_answers (employee_id, response_date, score, scale_maximum, source, batch_id)
    select ${id}, day::date, 1 + (person * 3 + extract(doy from day)::int / 7) % 5, 5, 'import', 1
    from ${everyone}, ${dates} where extract(isodow from day) = 1 + person % 5`);
  await db.execute(sql`insert into performance_reviews
      (employee_id, review_period, review_year, ordinal, rating, manager_feedback, promotion_consideration, position, batch_id)
    select ${id}, period, 2025, 0, 1 + person % 4, 'Meets Expectations', false, person, 1
    from ${everyone}, unnest(array['H1', 'H2']) period`);
  await db.execute(sql`insert into rewards (employee_id, award_type, award_date, points, batch_id)
    select ${id}, 'Star Performer', date '2026-01-10', 50 * (1 + person % 4), 1 from ${everyone}`);
  await fillFindings(db, id, everyone);
  await db.execute(sql`analyze`);
}

/** The days that features keep of each person, and one detection run with a flag for every hundredth. */
async function fillFindings(db: Db, id: ReturnType<typeof sql>, everyone: ReturnType<typeof sql>) {
  const day = sql`(date '${sql.raw(lastDay)}' - date '1970-01-01')`;
  await db.execute(sql`insert into feature_aggregates
      (employee_id, recipe, aggregates, activity_day, rewards_day, mood_day, computed_at)
    select ${id}, 'bench', '{}', ${day}, ${day}, ${day}, now() from ${everyone}`);
  await db.execute(sql`insert into detection_runs
      (id, profile, status, sensitivity, seed, tree_count, subsample_size, code_version, settings, started_at, finished_at)
    values ('run_1', 'elara', 'completed', 0.5, 1, 100, 256, 'bench', '{}', now(), now())`);
  const flagged = sql`from ${everyone} where person % 100 = 0`;
  await db.execute(sql`insert into flags (id, employee_id, opened_run_id, opened_at)
    select 'flg' || person, ${id}, 'run_1', now() ${flagged}`);
  await db.execute(sql`insert into flag_findings
      (run_id, employee_id, flag_id, anomaly_score, risk, severity, coverage, problems, other_problems)
    select 'run_1', ${id}, 'flg' || person, -0.6, person % 17 / 17.0, 'moderate', 5, '[]', '[]' ${flagged}`);
}
