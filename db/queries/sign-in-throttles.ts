import { eq, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { signInThrottles } from "#db/schema/index.ts";

/**
 * Counts one more attempt, unless the subject has to wait; one statement, so that of many attempts at
 * once each is counted.
 * @returns the attempts within the window, or null when the subject has to wait
 */
export async function countAttempt(
  db: Db,
  input: { subject: string; now: Date; windowMs: number },
): Promise<number | null> {
  const now = input.now.toISOString();
  const windowEnd = new Date(input.now.getTime() - input.windowMs).toISOString();
  const isOver = sql`${signInThrottles.windowStartedAt} <= ${windowEnd}::timestamptz`;
  const [row] = await db
    .insert(signInThrottles)
    .values({ subject: input.subject, failureCount: 1, windowStartedAt: input.now })
    .onConflictDoUpdate({
      target: signInThrottles.subject,
      set: {
        failureCount: sql`case when ${isOver} then 1 else ${signInThrottles.failureCount} + 1 end`,
        windowStartedAt: sql`case when ${isOver} then ${now}::timestamptz else ${signInThrottles.windowStartedAt} end`,
        blockedUntil: null,
      },
      setWhere: sql`${signInThrottles.blockedUntil} is null or ${signInThrottles.blockedUntil} <= ${now}::timestamptz`,
    })
    .returning({ attemptCount: signInThrottles.failureCount });
  return row?.attemptCount ?? null;
}

/** Lets a subject wait until then, or longer if it already has to. */
export async function blockSubject(db: Db, input: { subject: string; until: Date }): Promise<void> {
  const until = input.until.toISOString();
  await db
    .update(signInThrottles)
    .set({ blockedUntil: sql`greatest(${signInThrottles.blockedUntil}, ${until}::timestamptz)` })
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
