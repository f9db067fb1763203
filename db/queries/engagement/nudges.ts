import { and, asc, eq, exists, inArray, isNotNull, lte, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { isStorableText } from "#db/queries/storable-text.ts";
import { escalatedFlags, lastAnswers, notifications, nudges } from "#db/schema/index.ts";

export type NudgeRow = typeof nudges.$inferSelect;
type Due = { readonly now: Date; readonly limit: number };

/** Nudges whose hour has come, held until the transaction ends; those that another process holds are left to it. */
export async function listDueNudges(tx: Db, { now, limit }: Due): Promise<NudgeRow[]> {
  return tx
    .select()
    .from(nudges)
    .where(and(eq(nudges.status, "planned"), lte(nudges.sendAt, now)))
    .orderBy(asc(nudges.sendAt), asc(nudges.id))
    .limit(limit)
    .for("update", { skipLocked: true });
}

/** Nudges for which it is time to look whether a mail has to follow, held; with whether they were read in the app. */
export async function listNudgesToMail(tx: Db, { now, limit }: Due) {
  const read = tx
    .select({ id: notifications.id })
    .from(notifications)
    .where(
      and(
        eq(notifications.kind, "check_in"),
        eq(notifications.subjectId, nudges.id),
        eq(notifications.userId, nudges.userId),
        isNotNull(notifications.readAt),
      ),
    );
  return tx
    .select({ nudge: nudges, isRead: sql<boolean>`${exists(read)}` })
    .from(nudges)
    .where(and(eq(nudges.status, "sent"), lte(nudges.mailAt, now)))
    .orderBy(asc(nudges.mailAt), asc(nudges.id))
    .limit(limit)
    .for("update", { of: nudges, skipLocked: true });
}

/** Nudges whose time to be answered is over, held. */
export async function listOverdueNudges(tx: Db, { now, limit }: Due): Promise<NudgeRow[]> {
  return tx
    .select()
    .from(nudges)
    .where(and(eq(nudges.status, "sent"), lte(nudges.answerBy, now)))
    .orderBy(asc(nudges.answerBy), asc(nudges.id))
    .limit(limit)
    .for("update", { skipLocked: true });
}

export async function updateNudges(
  tx: Db,
  ids: readonly string[],
  change: Partial<Omit<NudgeRow, "id" | "employeeId" | "day">>,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(nudges)
    .set(change)
    .where(inArray(nudges.id, [...ids]));
}

/** How the nudges of somebody went, in order. */
export async function listPastNudges(db: Db, employeeId: string) {
  return db
    .select({
      status: nudges.status,
      sentAt: nudges.sentAt,
      isTold: sql<boolean>`${isNotNull(nudges.toldAt)}`,
    })
    .from(nudges)
    .where(eq(nudges.employeeId, employeeId))
    .orderBy(asc(nudges.sentAt));
}

export async function findLastAnswer(db: Db, userId: string): Promise<Date | null> {
  const [row] = await db
    .select({ at: lastAnswers.answeredAt })
    .from(lastAnswers)
    .where(eq(lastAnswers.userId, userId));
  return row?.at ?? null;
}

/** Somebody's own nudge that has reached them; null when it is somebody else's or there is none. */
export async function findNudgeOf(
  db: Db,
  key: { nudgeId: string; userId: string },
): Promise<NudgeRow | null> {
  if (!isStorableText(key.nudgeId)) return null;
  const [row] = await db
    .select()
    .from(nudges)
    .where(and(eq(nudges.id, key.nudgeId), eq(nudges.userId, key.userId), isNotNull(nudges.sentAt)));
  return row ?? null;
}

/** Of these flags those that have not called anybody yet. */
export async function listUnescalated(db: Db, flagIds: readonly string[]): Promise<string[]> {
  if (flagIds.length === 0) return [];
  const rows = await db
    .select({ flagId: escalatedFlags.flagId })
    .from(escalatedFlags)
    .where(inArray(escalatedFlags.flagId, [...flagIds]));
  const done = new Set(rows.map(({ flagId }) => flagId));
  return flagIds.filter((flagId) => !done.has(flagId));
}

/** @returns false when the flag has called somebody already */
export async function insertEscalation(tx: Db, escalation: { flagId: string; at: Date }): Promise<boolean> {
  const rows = await tx
    .insert(escalatedFlags)
    .values(escalation)
    .onConflictDoNothing()
    .returning({ flagId: escalatedFlags.flagId });
  return rows.length === 1;
}
