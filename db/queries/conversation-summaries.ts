import { and, asc, count, desc, eq, inArray, isNull, lt, lte, ne, or, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { conversationSummaries, conversations, conversationTopics, users } from "#db/schema/index.ts";
import type { SummaryStatus } from "#lib/domain/insight/summary/summary-status.ts";
import { isStorableText } from "./storable-text.ts";

export type SummaryRow = typeof conversationSummaries.$inferSelect;
export type NewSummary = typeof conversationSummaries.$inferInsert;

type Owned = { readonly summaryId: string; readonly userId: string };

const owned = ({ summaryId, userId }: Owned) =>
  and(eq(conversationSummaries.id, summaryId), eq(conversationSummaries.userId, userId));

export async function insertSummary(tx: Db, summary: NewSummary): Promise<void> {
  await tx.insert(conversationSummaries).values(summary);
}

/** A person's own summaries, the last talk first. */
export async function listSummariesOf(db: Db, userId: string): Promise<SummaryRow[]> {
  return db
    .select()
    .from(conversationSummaries)
    .where(eq(conversationSummaries.userId, userId))
    .orderBy(desc(conversationSummaries.saidAt), desc(conversationSummaries.id));
}

export async function findSummaryOf(db: Db, key: Owned): Promise<SummaryRow | null> {
  if (!isStorableText(key.summaryId)) return null;
  const [row] = await db.select().from(conversationSummaries).where(owned(key));
  return row ?? null;
}

/** A person's own summary, held until the transaction ends; null when it is somebody else's or gone. */
export async function findSummaryForUpdate(tx: Db, key: Owned): Promise<SummaryRow | null> {
  if (!isStorableText(key.summaryId)) return null;
  const [row] = await tx.select().from(conversationSummaries).where(owned(key)).for("update");
  return row ?? null;
}

/** Changes a summary that the caller holds, and counts the change. */
export async function updateSummary(
  tx: Db,
  summaryId: string,
  change: Partial<Omit<SummaryRow, "id" | "revision">>,
): Promise<void> {
  await tx
    .update(conversationSummaries)
    .set({ ...change, revision: sql`${conversationSummaries.revision} + 1` })
    .where(eq(conversationSummaries.id, summaryId));
}

/** Whether a part of this conversation is kept back from HR, or was taken back from it. */
export async function isPartKeptBack(db: Db, conversationId: string): Promise<boolean> {
  const kept: readonly SummaryStatus[] = ["withheld", "withdrawn"];
  const [row] = await db
    .select({ id: conversationSummaries.id })
    .from(conversationSummaries)
    .where(
      and(
        eq(conversationSummaries.conversationId, conversationId),
        inArray(conversationSummaries.status, [...kept]),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Ids of waiting summaries whose time has come, the longest overdue first. People who cannot sign in are not among them. */
export async function listDueSummaries(
  db: Db,
  { now, limit }: { now: Date; limit: number },
): Promise<{ summaryId: string; userId: string }[]> {
  return db
    .select({ summaryId: conversationSummaries.id, userId: conversationSummaries.userId })
    .from(conversationSummaries)
    .innerJoin(users, and(eq(users.id, conversationSummaries.userId), isNull(users.disabledAt)))
    .where(and(eq(conversationSummaries.status, "waiting"), lte(conversationSummaries.releaseAt, now)))
    .orderBy(asc(conversationSummaries.releaseAt), asc(conversationSummaries.id))
    .limit(limit);
}

const isReleased = eq(conversationSummaries.status, "released");

/** What HR may read of a person, the last talk first. */
export async function listReleasedSummaries(db: Db, employeeId: string): Promise<SummaryRow[]> {
  if (!isStorableText(employeeId)) return [];
  return db
    .select()
    .from(conversationSummaries)
    .where(and(eq(conversationSummaries.employeeId, employeeId), isReleased))
    .orderBy(desc(conversationSummaries.saidAt), desc(conversationSummaries.id));
}

/**
 * One summary that HR may read, held so that it is not taken back while it is shown; null for any other, whatever becomes
 * of it.
 */
export async function findReleasedSummary(
  tx: Db,
  { employeeId, summaryId }: { employeeId: string; summaryId: string },
): Promise<SummaryRow | null> {
  if (!isStorableText(employeeId) || !isStorableText(summaryId)) return null;
  const [row] = await tx
    .select()
    .from(conversationSummaries)
    .where(
      and(
        eq(conversationSummaries.id, summaryId),
        eq(conversationSummaries.employeeId, employeeId),
        isReleased,
      ),
    )
    .for("update");
  return row ?? null;
}

/** Writes down that these were shown in HR; the first time counts. It is no change that its person could collide with. */
export async function updateSummariesShown(
  tx: Db,
  summaryIds: readonly string[],
  shownAt: Date,
): Promise<void> {
  if (summaryIds.length === 0) return;
  await tx
    .update(conversationSummaries)
    .set({ shownAt })
    .where(and(inArray(conversationSummaries.id, [...summaryIds]), isNull(conversationSummaries.shownAt)));
}

export async function insertTopics(
  tx: Db,
  topics: readonly (typeof conversationTopics.$inferInsert)[],
): Promise<void> {
  if (topics.length > 0)
    await tx
      .insert(conversationTopics)
      .values([...topics])
      .onConflictDoNothing();
}

export async function deleteTopicsOf(tx: Db, summaryId: string): Promise<void> {
  await tx.delete(conversationTopics).where(eq(conversationTopics.summaryId, summaryId));
}

/** Destroys a summary with its keys. */
export async function deleteSummary(tx: Db, summaryId: string): Promise<void> {
  await tx.delete(conversationSummaries).where(eq(conversationSummaries.id, summaryId));
}

/** What nobody in HR has seen, or can see any more. */
const isUnshown = or(ne(conversationSummaries.status, "released"), isNull(conversationSummaries.shownAt));

/** Destroys, with their keys, the summaries of a conversation that HR was not shown. @returns their ids */
export async function deleteUnshownSummaries(tx: Db, conversationId: string): Promise<string[]> {
  const rows = await tx
    .delete(conversationSummaries)
    .where(and(eq(conversationSummaries.conversationId, conversationId), isUnshown))
    .returning({ id: conversationSummaries.id });
  return rows.map(({ id }) => id);
}

/** Whether the conversation of a summary is still there for its person. */
export async function isConversationThere(db: Db, conversationId: string): Promise<boolean> {
  const [row] = await db
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(eq(conversations.id, conversationId), isNull(conversations.deletedAt)));
  return row !== undefined;
}

/** Destroys what was said before `before`, and what HR was not shown of conversations that are gone. @returns how many HR could read */
export async function deleteSummariesBefore(tx: Db, before: Date): Promise<number> {
  const isGone = sql`not exists (select from conversations c
    where c.id = ${conversationSummaries.conversationId} and c.deleted_at is null)`;
  const rows = await tx
    .delete(conversationSummaries)
    .where(or(lt(conversationSummaries.saidAt, before), and(isGone, isUnshown)))
    .returning({ status: conversationSummaries.status });
  return rows.filter(({ status }) => status === "released").length;
}

/** How many of a person's own summaries stand how; a status that none has is left out. */
export async function countSummariesOf(db: Db, userId: string): Promise<Map<SummaryStatus, number>> {
  const rows = await db
    .select({ status: conversationSummaries.status, summaries: count() })
    .from(conversationSummaries)
    .where(eq(conversationSummaries.userId, userId))
    .groupBy(conversationSummaries.status);
  return new Map(rows.map(({ status, summaries }) => [status, summaries]));
}
