import { eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { signInThrottles } from "#db/schema/index.ts";

/**
 * Counts one more attempt, unless the subject has to wait; one statement, so that of many attempts at
 * once each is counted and waits as its number says.
 * @param input.waitsMs the wait after the first, second, … attempt; the last holds for all that follow
 * @returns false when the subject has to wait
 */
export async function countAttempt(
  db: Db,
  input: { subject: string; now: Date; windowMs: number; waitsMs: readonly number[] },
): Promise<boolean> {
  const now = sql`${input.now.toISOString()}::timestamptz`;
  const windowStart = new Date(input.now.getTime() - input.windowMs).toISOString();
  const isOver = sql`${signInThrottles.windowStartedAt} <= ${windowStart}::timestamptz`;
  const count = sql`case when ${isOver} then 1 else ${signInThrottles.failureCount} + 1 end`;
  const waits = sql`${`{${input.waitsMs.join(",")}}`}::bigint[]`;
  const waitUntil = (attempt: SQL) =>
    sql`${now} + (${waits})[least(${attempt}, ${input.waitsMs.length}::int)] * interval '1 millisecond'`;
  const counted = await db
    .insert(signInThrottles)
    .values({
      subject: input.subject,
      failureCount: 1,
      windowStartedAt: input.now,
      blockedUntil: waitUntil(sql`1`),
    })
    .onConflictDoUpdate({
      target: signInThrottles.subject,
      set: {
        failureCount: count,
        windowStartedAt: sql`case when ${isOver} then ${now} else ${signInThrottles.windowStartedAt} end`,
        blockedUntil: waitUntil(count),
      },
      setWhere: sql`${signInThrottles.blockedUntil} is null or ${signInThrottles.blockedUntil} <= ${now}`,
    })
    .returning({ subject: signInThrottles.subject });
  return counted.length === 1;
}

/** Takes back an attempt that turned out to be right; the wait ends if the attempts left are free ones. */
export async function uncountAttempt(
  db: Db,
  input: { subject: string; freeAttempts: number },
): Promise<void> {
  const left = sql`greatest(${signInThrottles.failureCount} - 1, 0)`;
  await db
    .update(signInThrottles)
    .set({
      failureCount: left,
      blockedUntil: sql`case when ${left} < ${input.freeAttempts}::int then null else ${signInThrottles.blockedUntil} end`,
    })
    .where(eq(signInThrottles.subject, input.subject));
}

export async function findBlockedUntil(db: Db, subject: string): Promise<Date | null> {
  const [row] = await db
    .select({ blockedUntil: signInThrottles.blockedUntil })
    .from(signInThrottles)
    .where(eq(signInThrottles.subject, subject));
  return row?.blockedUntil ?? null;
}

export async function deleteThrottle(db: Db, subject: string): Promise<void> {
  await db.delete(signInThrottles).where(eq(signInThrottles.subject, subject));
}

/** Forgets subjects that neither wait nor have an attempt since `before`. */
export async function deleteOldThrottles(db: Db, input: { before: Date }): Promise<void> {
  const before = input.before.toISOString();
  await db
    .delete(signInThrottles)
    .where(
      sql`${signInThrottles.windowStartedAt} < ${before}::timestamptz and coalesce(${signInThrottles.blockedUntil}, ${signInThrottles.windowStartedAt}) < ${before}::timestamptz`,
    );
}
