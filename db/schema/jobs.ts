import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { runOutcomes } from "#lib/domain/jobs/run-outcome.ts";
import { instant } from "./columns.ts";

/** Each attempt at a background job, wherever it ran. Nothing of what the job was about is kept here. */
export const jobRuns = pgTable(
  "job_runs",
  {
    id: text("id").primaryKey(),
    jobId: text("job_id").notNull(),
    // What the queue calls the job; its attempts share it.
    queueRef: text("queue_ref").notNull(),
    key: text("key").notNull(),
    attempt: integer("attempt").notNull(),
    startedAt: instant("started_at").notNull(),
    endedAt: instant("ended_at"),
    outcome: text("outcome", { enum: runOutcomes }),
    errorClass: text("error_class"),
  },
  (table) => [
    // Serves: the last runs of all jobs.
    index("job_runs_started_idx").on(table.startedAt),
    // Serves: the last runs of one job.
    index("job_runs_job_idx").on(table.jobId, table.startedAt),
    // Serves: the attempts of one job that was asked for.
    index("job_runs_ref_idx").on(table.queueRef),
    // Serves: what failed.
    index("job_runs_failed_idx").on(table.startedAt).where(sql`${table.outcome} <> 'succeeded'`),
  ],
);

/** What is to run outside: stored with its occasion, handed over after, kept until it has ended. */
export const jobRequests = pgTable(
  "job_requests",
  {
    id: text("id").primaryKey(),
    jobId: text("job_id").notNull(),
    key: text("key").notNull(),
    payload: jsonb("payload").notNull(),
    // The start by the clock that this is; each is carried out once.
    slot: instant("slot"),
    startAfter: instant("start_after").notNull(),
    storedAt: instant("stored_at").notNull(),
    nextTryAt: instant("next_try_at").notNull(),
    tries: integer("tries").notNull().default(0),
    // Why the last try to hand it over failed.
    errorClass: text("error_class"),
    handedOverAt: instant("handed_over_at"),
    outsideRunId: text("outside_run_id"),
    startedAt: instant("started_at"),
    endedAt: instant("ended_at"),
  },
  (table) => [
    // What still waits is stored once per key.
    uniqueIndex("job_requests_waiting_key")
      .on(table.jobId, table.key)
      .where(sql`${table.startedAt} is null and ${table.endedAt} is null`),
    uniqueIndex("job_requests_slot_key").on(table.jobId, table.slot),
    // Serves: what is to be handed over next.
    index("job_requests_next_idx").on(table.nextTryAt).where(sql`${table.handedOverAt} is null`),
    // Serves: what was handed over and has not ended.
    index("job_requests_open_idx").on(table.handedOverAt).where(sql`${table.endedAt} is null`),
  ],
);

/** The schedules as they stand outside, and since when. */
export const jobSchedules = pgTable("job_schedules", {
  jobId: text("job_id").primaryKey(),
  cron: text("cron").notNull(),
  timeZone: text("time_zone").notNull(),
  since: instant("since").notNull(),
  outsideId: text("outside_id").notNull(),
});
