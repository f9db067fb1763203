import { and, asc, desc, eq, gt, isNull, ne, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { conversations, disclosureAcceptances, messages, replies } from "#db/schema/index.ts";
import { listRawRows } from "./raw-rows.ts";

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

/**
 * Goes on with a person's own conversation, or begins it, and holds it until the transaction ends. A title that it has
 * stays. @returns false when it is somebody else's or deleted; nothing has changed then
 */
export async function upsertConversation(
  tx: Db,
  { conversationId, userId, at, sealedTitle }: Owned & { at: Date; sealedTitle: string },
): Promise<boolean> {
  const rows = await tx
    .insert(conversations)
    .values({ id: conversationId, userId, sealedTitle, startedAt: at, lastMessageAt: at })
    .onConflictDoUpdate({
      target: conversations.id,
      set: {
        lastMessageAt: at,
        sealedTitle: sql`coalesce(${conversations.sealedTitle}, excluded.sealed_title)`,
      },
      setWhere: owned({ conversationId, userId }),
    })
    .returning({ id: conversations.id });
  return rows.length === 1;
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

/** Whose conversation it is; null when there is none of this id. */
export async function findOwnerOfConversation(db: Db, conversationId: string): Promise<string | null> {
  const [row] = await db
    .select({ userId: conversations.userId })
    .from(conversations)
    .where(eq(conversations.id, conversationId));
  return row?.userId ?? null;
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

export type NextPlace = {
  /** The place after the last message. */
  readonly ordinal: number;
  /** How many messages the person sent since `since`, over all their conversations. */
  readonly sent: number;
  /** Whether they have accepted this version of the disclosure. */
  readonly hasAccepted: boolean;
  /** Whether a message with this id at the client is there. */
  readonly isRepeated: boolean;
  /** Whether a reply of the conversation is still to be written. */
  readonly isAwaited: boolean;
};

/** All that a new message depends on, in one look; the caller holds the conversation. */
export async function readNextPlace(
  tx: Db,
  input: Owned & { clientId: string; since: Date; disclosureVersion: number },
): Promise<NextPlace> {
  const { conversationId, userId, clientId, since, disclosureVersion } = input;
  const [row] = await listRawRows<NextPlace>(
    tx,
    sql`select
      coalesce((select max(ordinal) from messages where conversation_id = ${conversationId}), 0)::int + 1 as ordinal,
      (select count(*) from messages m join conversations c on c.id = m.conversation_id
        where c.user_id = ${userId} and c.last_message_at >= ${since.toISOString()} and m.sent_at >= ${since.toISOString()})::int as sent,
      exists (select from disclosure_acceptances
        where user_id = ${userId} and version = ${disclosureVersion}) as "hasAccepted",
      exists (select from messages
        where conversation_id = ${conversationId} and client_id = ${clientId}) as "isRepeated",
      exists (select from replies
        where conversation_id = ${conversationId} and status in ('pending', 'streaming')) as "isAwaited"`,
  );
  if (row === undefined) throw new Error("a select without a table gives one row");
  return row;
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

/** The messages of a person's own conversation after the one numbered `after`, with the replies that stand, oldest first. */
export async function listExchangesAfter(
  db: Db,
  key: Owned & { after: number; limit: number },
): Promise<ExchangeRow[]> {
  return exchanges(db)
    .where(and(owned(key), gt(messages.ordinal, key.after)))
    .orderBy(asc(messages.ordinal))
    .limit(key.limit);
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
): Promise<{ acceptedAt: Date; renewedAt: Date | null } | null> {
  const [row] = await db
    .select({ acceptedAt: disclosureAcceptances.acceptedAt, renewedAt: disclosureAcceptances.renewedAt })
    .from(disclosureAcceptances)
    .where(and(eq(disclosureAcceptances.userId, key.userId), eq(disclosureAcceptances.version, key.version)));
  return row ?? null;
}

/** Somebody has read a version of the disclosure; that they have read it before is kept. */
export async function upsertDisclosureAcceptance(
  db: Db,
  acceptance: { userId: string; version: number; acceptedAt: Date },
): Promise<void> {
  await db
    .insert(disclosureAcceptances)
    .values(acceptance)
    .onConflictDoUpdate({
      target: [disclosureAcceptances.userId, disclosureAcceptances.version],
      set: { renewedAt: acceptance.acceptedAt },
    });
}
