import { and, asc, eq, gt, inArray, isNull, lt, lte, or, type SQLWrapper, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#db/client.ts";
import { jobRequests, jobSchedules } from "#db/schema/index.ts";

export type JobRequestRow = typeof jobRequests.$inferSelect;
export type JobScheduleRow = typeof jobSchedules.$inferSelect;

/** Stores a request in any open transaction; one that waits with the same key stands for both. */
export async function insertJobRequest(
  tx: { execute(query: SQLWrapper): PromiseLike<unknown> },
  request: { id: string; jobId: string; key: string; payload: unknown; startAfter: Date; storedAt: Date },
): Promise<void> {
  const { id, jobId, key, payload } = request;
  const storedAt = request.storedAt.toISOString();
  await tx.execute(sql`
    insert into job_requests (id, job_id, key, payload, start_after, stored_at, next_try_at)
    values (${id}, ${jobId}, ${key}, ${JSON.stringify(payload)}::jsonb, ${request.startAfter.toISOString()}, ${storedAt}, ${storedAt})
    on conflict do nothing`);
}

/**
 * Stores the start of a schedule, unless it, a later one, or one that still waits is stored already.
 * @returns whether it was stored
 */
export async function insertJobSlot(db: Db, request: typeof jobRequests.$inferInsert & { slot: Date }) {
  const slot = request.slot.toISOString();
  const isOpen = sql`${jobRequests.slot} is not null and ${jobRequests.startedAt} is null and ${jobRequests.endedAt} is null`;
  const [standing] = await db
    .select({ id: jobRequests.id })
    .from(jobRequests)
    .where(and(eq(jobRequests.jobId, request.jobId), sql`(${jobRequests.slot} >= ${slot} or (${isOpen}))`))
    .limit(1);
  if (standing !== undefined) return false;
  const rows = await db
    .insert(jobRequests)
    .values(request)
    .onConflictDoNothing()
    .returning({ id: jobRequests.id });
  return rows.length === 1;
}

export async function findNewestSlot(db: Db, jobId: string): Promise<Date | null> {
  const [row] = await db
    .select({ slot: sql<string | null>`max(${jobRequests.slot})` })
    .from(jobRequests)
    .where(eq(jobRequests.jobId, jobId));
  return row?.slot == null ? null : new Date(row.slot);
}

// A wait is never longer than an hour: what would wait longer was put there by a clock that has been set back since.
const longestWaitMs = 2 * 3_600_000;
const isDue = (now: Date) =>
  or(lte(jobRequests.nextTryAt, now), gt(jobRequests.nextTryAt, new Date(now.getTime() + longestWaitMs)));

/** Takes what is to be handed over; nobody else gets it before `leasedUntil`. */
export async function leaseJobRequests(
  db: Db,
  lease: { now: Date; leasedUntil: Date; limit: number },
): Promise<JobRequestRow[]> {
  const due = db
    .select({ id: jobRequests.id })
    .from(jobRequests)
    .where(and(isNull(jobRequests.handedOverAt), isNull(jobRequests.endedAt), isDue(lease.now)))
    .orderBy(asc(jobRequests.nextTryAt), asc(jobRequests.storedAt))
    .limit(lease.limit)
    .for("update", { skipLocked: true });
  return db
    .update(jobRequests)
    .set({ nextTryAt: lease.leasedUntil })
    .where(sql`${jobRequests.id} in (${due})`)
    .returning();
}

export async function releaseJobRequests(
  db: Db,
  requestIds: readonly string[],
  nextTryAt: Date,
): Promise<void> {
  if (requestIds.length === 0) return;
  await db
    .update(jobRequests)
    .set({ nextTryAt })
    .where(inArray(jobRequests.id, [...requestIds]));
}

export async function updateJobRequest(
  db: Db,
  requestId: string,
  changes: Partial<typeof jobRequests.$inferInsert>,
): Promise<void> {
  await db.update(jobRequests).set(changes).where(eq(jobRequests.id, requestId));
}

/** Marks a request as begun. @returns null when it has ended already or is not known */
export async function beginJobRequest(
  db: Db,
  requestId: string,
  startedAt: Date,
): Promise<JobRequestRow | null> {
  const [row] = await db
    .update(jobRequests)
    .set({ startedAt: sql`coalesce(${jobRequests.startedAt}, ${startedAt.toISOString()})` })
    .where(and(eq(jobRequests.id, requestId), isNull(jobRequests.endedAt)))
    .returning();
  return row ?? null;
}

/** The request of a start by the clock that a run outside made; null when that run made none. */
export async function findSlotOfRun(db: Db, jobId: string, outsideRunId: string) {
  const [row] = await db
    .select({ id: jobRequests.id })
    .from(jobRequests)
    .where(and(eq(jobRequests.jobId, jobId), eq(jobRequests.outsideRunId, outsideRunId)));
  return row ?? null;
}

/**
 * Stores a request that has ended anew, in any open transaction.
 * @returns false when it is not known, has not ended, or waits again already
 */
export async function repeatJobRequest(
  tx: { execute(query: SQLWrapper): PromiseLike<unknown> },
  requestId: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const at = now.toISOString();
  const result = await tx.execute(sql`
    insert into job_requests (id, job_id, key, payload, start_after, stored_at, next_try_at)
    select ${id}, job_id, key, payload, ${at}::timestamptz, ${at}::timestamptz, ${at}::timestamptz from job_requests
    where id = ${requestId} and ended_at is not null
    on conflict do nothing returning id`);
  return rowsSchema.parse(result).rows.length === 1;
}

// Every driver answers a statement with its rows.
const rowsSchema = z.object({ rows: z.array(z.unknown()) });

/** Requests that were handed over before then, should have begun, and have not ended; the longest unasked first. */
export async function leaseSilentRequests(
  db: Db,
  lease: { silentSince: Date; leasedUntil: Date; now: Date; limit: number },
): Promise<JobRequestRow[]> {
  const silent = db
    .select({ id: jobRequests.id })
    .from(jobRequests)
    .where(
      and(
        isNull(jobRequests.endedAt),
        lt(jobRequests.handedOverAt, lease.silentSince),
        lt(jobRequests.startAfter, lease.silentSince),
        isDue(lease.now),
      ),
    )
    .orderBy(asc(jobRequests.nextTryAt))
    .limit(lease.limit)
    .for("update", { skipLocked: true });
  return db
    .update(jobRequests)
    .set({ nextTryAt: lease.leasedUntil })
    .where(sql`${jobRequests.id} in (${silent})`)
    .returning();
}

/** How the requests of each job stand; of those that cannot be handed over, the one that was tried most. */
export async function summarizeJobRequests(db: Db) {
  const isWaiting = sql`${jobRequests.startedAt} is null and ${jobRequests.endedAt} is null`;
  const isStuck = sql`${jobRequests.handedOverAt} is null and ${jobRequests.endedAt} is null and ${jobRequests.errorClass} is not null`;
  return db
    .select({
      jobId: jobRequests.jobId,
      waiting: sql<number>`count(*) filter (where ${isWaiting})::int`,
      running: sql<number>`count(*) filter (where ${jobRequests.startedAt} is not null and ${jobRequests.endedAt} is null)::int`,
      nextAt: sql<string | null>`min(${jobRequests.startAfter}) filter (where ${isWaiting})`,
      stuckTries: sql<number | null>`max(${jobRequests.tries}) filter (where ${isStuck})::int`,
      stuckErrorClass: sql<
        string | null
      >`(array_agg(${jobRequests.errorClass} order by ${jobRequests.tries} desc) filter (where ${isStuck}))[1]`,
      stuckNextTryAt: sql<string | null>`min(${jobRequests.nextTryAt}) filter (where ${isStuck})`,
    })
    .from(jobRequests)
    .groupBy(jobRequests.jobId);
}

/**
 * Removes requests that ended before then; the newest start of a schedule stays, so that it is known what is owed.
 * @returns how many were removed
 */
export async function deleteJobRequestsBefore(db: Db, endedBefore: Date): Promise<number> {
  const hasLater = sql`exists (
    select 1 from job_requests later where later.job_id = job_requests.job_id and later.slot > job_requests.slot
  )`;
  const rows = await db
    .delete(jobRequests)
    .where(and(lt(jobRequests.endedAt, endedBefore), sql`(${jobRequests.slot} is null or ${hasLater})`))
    .returning({ id: jobRequests.id });
  return rows.length;
}

export function listJobSchedules(db: Db): Promise<JobScheduleRow[]> {
  return db.select().from(jobSchedules);
}

export async function upsertJobSchedule(db: Db, schedule: JobScheduleRow): Promise<void> {
  const { jobId, ...changes } = schedule;
  await db
    .insert(jobSchedules)
    .values(schedule)
    .onConflictDoUpdate({ target: jobSchedules.jobId, set: changes });
}

export async function deleteJobSchedule(db: Db, jobId: string): Promise<void> {
  await db.delete(jobSchedules).where(eq(jobSchedules.jobId, jobId));
}
