import { and, count, desc, eq, inArray, isNull, lt, max, ne, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { jobRuns } from "#db/schema/index.ts";
import type { RunOutcome } from "#lib/domain/jobs/run-outcome.ts";
import { isStorableText } from "./storable-text.ts";

export type JobRunRow = typeof jobRuns.$inferSelect;

/** Writes down that an attempt began; what went on of the same job before is over, for its process ended. */
export async function insertJobRun(db: Db, run: typeof jobRuns.$inferInsert): Promise<void> {
  await db
    .update(jobRuns)
    .set({ outcome: "lost", endedAt: run.startedAt })
    .where(and(eq(jobRuns.queueRef, run.queueRef), isNull(jobRuns.outcome)));
  await db.insert(jobRuns).values(run);
}

/** @returns the job that it was; null when the run had ended already */
export async function endJobRun(
  db: Db,
  runId: string,
  end: { endedAt: Date; outcome: RunOutcome; errorClass: string | null },
): Promise<string | null> {
  const [row] = await db
    .update(jobRuns)
    .set(end)
    .where(and(eq(jobRuns.id, runId), isNull(jobRuns.outcome)))
    .returning({ jobId: jobRuns.jobId });
  return row?.jobId ?? null;
}

/** Writes down that a job was given up that never came to run. */
export async function insertGivenUpRun(
  db: Db,
  run: Pick<JobRunRow, "id" | "jobId" | "queueRef" | "key" | "startedAt" | "errorClass">,
): Promise<void> {
  await db.insert(jobRuns).values({ ...run, attempt: 0, endedAt: run.startedAt, outcome: "given_up" });
}

export type JobRunFilter = {
  readonly jobId: string | null;
  readonly onlyProblems: boolean;
  /** Jobs whose successes are left out. */
  readonly withoutSuccessesOf: readonly string[];
};

/** Runs, newest first. `isLatest` tells whether the job was not tried again since. */
export async function listJobRuns(db: Db, filter: JobRunFilter, page: { limit: number; offset: number }) {
  const isLatest = sql<boolean>`not exists (
    select 1 from job_runs later where later.queue_ref = job_runs.queue_ref and later.started_at > job_runs.started_at
  )`;
  return db
    .select({
      id: jobRuns.id,
      jobId: jobRuns.jobId,
      queueRef: jobRuns.queueRef,
      attempt: jobRuns.attempt,
      startedAt: jobRuns.startedAt,
      endedAt: jobRuns.endedAt,
      outcome: jobRuns.outcome,
      errorClass: jobRuns.errorClass,
      isLatest,
    })
    .from(jobRuns)
    .where(fits(filter))
    .orderBy(desc(jobRuns.startedAt), desc(jobRuns.id))
    .limit(page.limit)
    .offset(page.offset);
}

function fits({ jobId, onlyProblems, withoutSuccessesOf }: JobRunFilter): SQL | undefined {
  const isRoutine = and(eq(jobRuns.outcome, "succeeded"), inArray(jobRuns.jobId, [...withoutSuccessesOf]));
  return and(
    withoutSuccessesOf.length === 0 ? undefined : sql`(${isRoutine}) is not true`,
    jobId === null ? undefined : eq(jobRuns.jobId, jobId),
    onlyProblems ? ne(jobRuns.outcome, "succeeded") : undefined,
  );
}

/** For each kind of job: its last start, its last success, and how much failed since an instant. */
export async function summarizeJobRuns(db: Db, since: Date) {
  const failures: RunOutcome[] = ["failed", "given_up", "lost"];
  return db
    .select({
      jobId: jobRuns.jobId,
      lastStartedAt: max(jobRuns.startedAt),
      runCount: sql<number>`count(*) filter (where ${jobRuns.startedAt} >= ${since.toISOString()})::int`,
      failureCount: sql<number>`count(*) filter (where ${and(
        sql`${jobRuns.startedAt} >= ${since.toISOString()}`,
        inArray(jobRuns.outcome, failures),
      )})::int`,
    })
    .from(jobRuns)
    .groupBy(jobRuns.jobId);
}

/** A run, held until the transaction ends. */
export async function findJobRunForUpdate(tx: Db, runId: string): Promise<JobRunRow | null> {
  if (!isStorableText(runId)) return null;
  const [row] = await tx.select().from(jobRuns).where(eq(jobRuns.id, runId)).for("update");
  return row ?? null;
}

export async function countLaterAttempts(db: Db, run: Pick<JobRunRow, "queueRef" | "startedAt">) {
  const [row] = await db
    .select({ count: count() })
    .from(jobRuns)
    .where(
      and(eq(jobRuns.queueRef, run.queueRef), sql`${jobRuns.startedAt} > ${run.startedAt.toISOString()}`),
    );
  return row?.count ?? 0;
}

/** @returns how many were removed */
export async function deleteJobRunsBefore(
  db: Db,
  limits: { succeeded: Date; others: Date },
): Promise<number> {
  const rows = await db
    .delete(jobRuns)
    .where(
      or(
        and(eq(jobRuns.outcome, "succeeded"), lt(jobRuns.startedAt, limits.succeeded)),
        lt(jobRuns.startedAt, limits.others),
      ),
    )
    .returning({ id: jobRuns.id });
  return rows.length;
}

/** How many jobs of each kind were given up. */
export async function countGivenUpJobs(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ jobId: jobRuns.jobId, count: count() })
    .from(jobRuns)
    .where(eq(jobRuns.outcome, "given_up"))
    .groupBy(jobRuns.jobId);
  return new Map(rows.map((row) => [row.jobId, row.count]));
}

export async function countJobRuns(db: Db, filter: JobRunFilter): Promise<number> {
  const [row] = await db.select({ count: count() }).from(jobRuns).where(fits(filter));
  return row?.count ?? 0;
}
