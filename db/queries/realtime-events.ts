import { and, asc, count, eq, gte, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { realtimeEvents, userSessions, users } from "#db/schema/index.ts";
import type { RealtimeOccasion } from "#lib/domain/realtime/event.ts";
import type { SessionRow } from "#lib/domain/realtime/hearers.ts";

/** Heard by every process that listens, when and only when the transaction commits. */
export const realtimeSignal = "elara_realtime";

const rowsPerStatement = 2000;
const rowsPerClaim = 500;
const claimSeconds = 30;

export type StoredRealtimeEvent = {
  readonly id: string;
  readonly userId: string;
  readonly name: RealtimeOccasion;
  readonly subjectId: string;
};

const eventColumns = {
  id: realtimeEvents.id,
  userId: realtimeEvents.userId,
  name: realtimeEvents.name,
  subjectId: realtimeEvents.subjectId,
};

/** Stores what each person is to be told, and wakes the processes that deliver it. */
export async function insertRealtimeEvents(
  tx: Db,
  event: { id: string; name: RealtimeOccasion; subjectId: string },
  userIds: readonly string[],
): Promise<void> {
  if (userIds.length === 0) return;
  for (let start = 0; start < userIds.length; start += rowsPerStatement) {
    const rows = userIds.slice(start, start + rowsPerStatement).map((userId) => ({ ...event, userId }));
    await tx.insert(realtimeEvents).values(rows);
  }
  await tx.execute(sql`select pg_notify(${realtimeSignal}, '')`);
}

const currentHorizon = sql<string>`pg_snapshot_xmin(pg_current_snapshot())::text`;

/** The first transaction that may still commit something unseen. */
export async function readHorizon(db: Db): Promise<bigint> {
  const { rows } = await executeRows<{ horizon: string }>(db, sql`select ${currentHorizon} as horizon`);
  return BigInt(rows[0]?.horizon ?? 0);
}

// Every driver answers with `rows`; drizzle's common type does not say so.
async function executeRows<Row>(db: Db, query: ReturnType<typeof sql>): Promise<{ rows: Row[] }> {
  return (await db.execute(query)) as unknown as { rows: Row[] };
}

/**
 * What transactions from `horizon` on have committed and concerns people who are signed in somewhere, with the horizon
 * to go on from. Transactions end in another order than they begin: what lies behind the new horizon is complete, what
 * lies before it comes again.
 */
export async function listRealtimeEventsSince(db: Db, horizon: bigint) {
  const isSignedIn = sql`exists (select 1 from ${userSessions} where ${userSessions.userId} = ${realtimeEvents.userId} and ${userSessions.endedAt} is null)`;
  const rows = await db
    .select({ ...eventColumns, transactionId: realtimeEvents.transactionId, horizon: currentHorizon })
    .from(realtimeEvents)
    .where(
      and(
        gte(realtimeEvents.transactionId, horizon),
        or(eq(realtimeEvents.name, "access_changed"), isSignedIn),
      ),
    )
    .orderBy(asc(realtimeEvents.transactionId), asc(realtimeEvents.id));
  const [first] = rows;
  return { rows, horizon: first === undefined ? horizon : BigInt(first.horizon) };
}

/** Takes events that wait for a shared server; another process gets them only if this one does not finish. */
export async function claimRealtimeEvents(
  db: Db,
): Promise<(StoredRealtimeEvent & { attemptCount: number })[]> {
  const due = db
    .select({ id: realtimeEvents.id, userId: realtimeEvents.userId })
    .from(realtimeEvents)
    .where(and(isNull(realtimeEvents.publishedAt), sql`${realtimeEvents.retryAt} <= now()`))
    .orderBy(asc(realtimeEvents.retryAt))
    .limit(rowsPerClaim)
    .for("update", { skipLocked: true });
  return db
    .update(realtimeEvents)
    .set({
      retryAt: sql`now() + make_interval(secs => ${claimSeconds})`,
      attemptCount: sql`${realtimeEvents.attemptCount} + 1`,
    })
    .where(sql`(${realtimeEvents.id}, ${realtimeEvents.userId}) in ${due}`)
    .returning({ ...eventColumns, attemptCount: realtimeEvents.attemptCount });
}

type EventKey = { readonly id: string; readonly userId: string };

export async function markRealtimeEventsPublished(db: Db, keys: readonly EventKey[]): Promise<void> {
  if (keys.length === 0) return;
  await db.update(realtimeEvents).set({ publishedAt: sql`now()` }).where(isOneOf(keys));
}

export async function postponeRealtimeEvents(
  db: Db,
  keys: readonly EventKey[],
  delaySeconds: number,
): Promise<void> {
  if (keys.length === 0) return;
  await db
    .update(realtimeEvents)
    .set({ retryAt: sql`now() + make_interval(secs => ${delaySeconds})` })
    .where(isOneOf(keys));
}

function isOneOf(keys: readonly EventKey[]) {
  const pairs = keys.map(({ id, userId }) => sql`(${id}::text, ${userId}::text)`);
  return sql`(${realtimeEvents.id}, ${realtimeEvents.userId}) in (${sql.join(pairs, sql`, `)})`;
}

/** Forgets events older than that; whoever was not told by then reads what is true from its own table. */
export async function deleteOldRealtimeEvents(db: Db, olderThanSeconds: number): Promise<void> {
  await db
    .delete(realtimeEvents)
    .where(lt(realtimeEvents.createdAt, sql`now() - make_interval(secs => ${olderThanSeconds})`));
}

/** The sessions that have not been ended, of those of these people whose accounts are open. */
export async function listSessionsOfUsers(db: Db, userIds: readonly string[]): Promise<SessionRow[]> {
  if (userIds.length === 0) return [];
  return db
    .select({
      userId: users.id,
      role: users.role,
      createdAt: userSessions.createdAt,
      lastSeenAt: userSessions.lastSeenAt,
    })
    .from(userSessions)
    .innerJoin(users, eq(users.id, userSessions.userId))
    .where(and(inArray(users.id, [...userIds]), isNull(userSessions.endedAt), isNull(users.disabledAt)));
}

/** How many events wait for a shared server. */
export async function countWaitingRealtimeEvents(db: Db): Promise<number> {
  const [row] = await db
    .select({ value: count() })
    .from(realtimeEvents)
    .where(isNull(realtimeEvents.publishedAt));
  return row?.value ?? 0;
}
