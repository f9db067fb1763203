import { and, asc, count, desc, eq, gte, inArray, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { messageThreads, threadMessages, users } from "#db/schema/index.ts";
import { isStorableText } from "./storable-text.ts";

export type ThreadMessageRow = typeof threadMessages.$inferSelect;

const authorLock = 0x656c_6105;

/** Lets one message of an author be stored at a time, until the transaction ends. */
export async function lockAuthor(tx: Db, authorId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${authorLock}, hashtext(${authorId}))`);
}

export async function findMessageOfAuthor(
  db: Db,
  { authorId, clientId }: { authorId: string; clientId: string },
): Promise<ThreadMessageRow | null> {
  if (!isStorableText(clientId)) return null;
  const [row] = await db
    .select()
    .from(threadMessages)
    .where(and(eq(threadMessages.authorId, authorId), eq(threadMessages.clientId, clientId)));
  return row ?? null;
}

export async function countMessagesSince(
  db: Db,
  { authorId, since }: { authorId: string; since: Date },
): Promise<number> {
  const [row] = await db
    .select({ value: count() })
    .from(threadMessages)
    .where(and(eq(threadMessages.authorId, authorId), gte(threadMessages.sentAt, since)));
  return row?.value ?? 0;
}

/** How many threads an author began since then: those whose first message is theirs. */
export async function countThreadsBegunSince(
  db: Db,
  { authorId, since }: { authorId: string; since: Date },
): Promise<number> {
  const isFirst = eq(threadMessages.ordinal, 1);
  const [row] = await db
    .select({ value: count() })
    .from(threadMessages)
    .where(and(eq(threadMessages.authorId, authorId), gte(threadMessages.sentAt, since), isFirst));
  return row?.value ?? 0;
}

export async function insertThreadMessage(
  tx: Db,
  message: typeof threadMessages.$inferInsert,
): Promise<void> {
  await tx.insert(threadMessages).values(message);
}

/** The last `limit` messages of a thread with their authors' names, oldest first. */
export async function listThreadMessages(db: Db, { threadId, limit }: { threadId: string; limit: number }) {
  const rows = await db
    .select({ message: threadMessages, authorName: users.name })
    .from(threadMessages)
    .leftJoin(users, eq(users.id, threadMessages.authorId))
    .where(eq(threadMessages.threadId, threadId))
    .orderBy(desc(threadMessages.ordinal))
    .limit(limit);
  return rows.reverse();
}

/** The last message of each thread. */
export async function listLastMessages(db: Db, threadIds: readonly string[]): Promise<ThreadMessageRow[]> {
  if (threadIds.length === 0) return [];
  const rows = await db
    .select({ message: threadMessages })
    .from(threadMessages)
    .innerJoin(
      messageThreads,
      and(
        eq(messageThreads.id, threadMessages.threadId),
        eq(messageThreads.lastOrdinal, threadMessages.ordinal),
      ),
    )
    .where(inArray(threadMessages.threadId, [...threadIds]));
  return rows.map(({ message }) => message);
}

/** All that a person and HR wrote to each other, in order; for the person's own copy. */
export async function listAllThreadMessages(db: Db, userId: string) {
  return db
    .select({ message: threadMessages, authorName: users.name })
    .from(threadMessages)
    .innerJoin(messageThreads, eq(messageThreads.id, threadMessages.threadId))
    .leftJoin(users, eq(users.id, threadMessages.authorId))
    .where(eq(messageThreads.userId, userId))
    .orderBy(asc(messageThreads.startedAt), asc(messageThreads.id), asc(threadMessages.ordinal));
}
