import { and, asc, count, desc, eq, gte, isNull, ne, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { conversations, disclosureAcceptances, messages, replies } from "#db/schema/index.ts";

export type ConversationRow = typeof conversations.$inferSelect;
export type MessageRow = typeof messages.$inferSelect;
export type ReplyRow = typeof replies.$inferSelect;
/** A message with the reply that stands to it. */
export type ExchangeRow = { readonly message: MessageRow; readonly reply: ReplyRow | null };

type Owned = { readonly conversationId: string; readonly userId: string };

const owned = ({ conversationId, userId }: Owned) =>
  and(
    eq(conversations.id, conversationId),
    eq(conversations.userId, userId),
    isNull(conversations.deletedAt),
  );

/** Begins a conversation unless there is one with that id, whosoever it is. */
export async function insertConversation(
  tx: Db,
  { conversationId, userId, at }: Owned & { at: Date },
): Promise<void> {
  await tx
    .insert(conversations)
    .values({ id: conversationId, userId, startedAt: at, lastMessageAt: at })
    .onConflictDoNothing();
}

/** A person's own conversation, held until the transaction ends; null when it is somebody else's or deleted. */
export async function findConversationForUpdate(tx: Db, key: Owned): Promise<ConversationRow | null> {
  const [row] = await tx.select().from(conversations).where(owned(key)).for("update");
  return row ?? null;
}

export async function findConversationOf(db: Db, key: Owned): Promise<ConversationRow | null> {
  const [row] = await db.select().from(conversations).where(owned(key));
  return row ?? null;
}

/** A person's conversations, the last used first. */
export async function listConversationsOf(db: Db, userId: string): Promise<ConversationRow[]> {
  return db
    .select()
    .from(conversations)
    .where(and(eq(conversations.userId, userId), isNull(conversations.deletedAt)))
    .orderBy(desc(conversations.lastMessageAt), desc(conversations.id));
}

export async function updateConversation(
  tx: Db,
  conversationId: string,
  change: Partial<Pick<ConversationRow, "sealedTitle" | "lastMessageAt" | "deletedAt">>,
): Promise<void> {
  await tx.update(conversations).set(change).where(eq(conversations.id, conversationId));
}

/** How many messages a person sent since `since`, over all their conversations. */
export async function countMessagesSince(db: Db, input: { userId: string; since: Date }): Promise<number> {
  const [row] = await db
    .select({ value: count() })
    .from(messages)
    .innerJoin(conversations, eq(conversations.id, messages.conversationId))
    .where(
      and(
        eq(conversations.userId, input.userId),
        gte(conversations.lastMessageAt, input.since),
        gte(messages.sentAt, input.since),
      ),
    );
  return row?.value ?? 0;
}

const exchanges = (db: Db) =>
  db
    .select({ message: messages, reply: replies })
    .from(messages)
    .innerJoin(conversations, eq(conversations.id, messages.conversationId))
    .leftJoin(replies, and(eq(replies.messageId, messages.id), ne(replies.status, "superseded")));

/** The last `limit` messages of a person's own conversation with the replies that stand, oldest first. */
export async function listExchanges(db: Db, key: Owned & { limit: number }): Promise<ExchangeRow[]> {
  const rows = await exchanges(db).where(owned(key)).orderBy(desc(messages.ordinal)).limit(key.limit);
  return rows.reverse();
}

/** Everything a person ever said and read, in order; for their own export. */
export async function listAllExchanges(db: Db, userId: string): Promise<ExchangeRow[]> {
  return exchanges(db)
    .where(and(eq(conversations.userId, userId), isNull(conversations.deletedAt)))
    .orderBy(asc(conversations.startedAt), asc(conversations.id), asc(messages.ordinal));
}

export async function findExchange(db: Db, key: Owned & { clientId: string }): Promise<ExchangeRow | null> {
  const [row] = await exchanges(db).where(and(owned(key), eq(messages.clientId, key.clientId)));
  return row ?? null;
}

/** The place after the last message; the caller holds the conversation. */
export async function readNextOrdinal(tx: Db, conversationId: string): Promise<number> {
  const [row] = await tx
    .select({ value: sql<number>`coalesce(max(${messages.ordinal}), 0) + 1`.mapWith(Number) })
    .from(messages)
    .where(eq(messages.conversationId, conversationId));
  return row?.value ?? 1;
}

export async function insertMessage(tx: Db, message: typeof messages.$inferInsert): Promise<void> {
  await tx.insert(messages).values(message);
}

/** Removes what was said in a conversation, with the keys that open it. */
export async function deleteMessagesOf(tx: Db, conversationId: string): Promise<void> {
  await tx.delete(messages).where(eq(messages.conversationId, conversationId));
}

/** Removes the conversations that were last used before `before`, and the empty rows of deleted ones. */
export async function deleteConversationsBefore(db: Db, before: Date): Promise<number> {
  const rows = await db
    .delete(conversations)
    .where(sql`${conversations.lastMessageAt} < ${before.toISOString()}`)
    .returning({ id: conversations.id });
  return rows.length;
}

export async function findDisclosureAcceptance(
  db: Db,
  key: { userId: string; version: number },
): Promise<{ acceptedAt: Date } | null> {
  const [row] = await db
    .select({ acceptedAt: disclosureAcceptances.acceptedAt })
    .from(disclosureAcceptances)
    .where(and(eq(disclosureAcceptances.userId, key.userId), eq(disclosureAcceptances.version, key.version)));
  return row ?? null;
}

export async function insertDisclosureAcceptance(
  db: Db,
  acceptance: typeof disclosureAcceptances.$inferInsert,
): Promise<void> {
  await db.insert(disclosureAcceptances).values(acceptance).onConflictDoNothing();
}
