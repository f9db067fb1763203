import { and, count, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { conversations, messages, replies, replySegments } from "#db/schema/index.ts";
import { openReplyStatuses, type ReplyStatus } from "#lib/domain/conversation/turn/reply-status.ts";
import type { ReplyRow } from "./conversations.ts";
import { listRawRows } from "./raw-rows.ts";

/** A reply nobody gave a sign of for this long belongs to a process that died. */
export const deadAfterSeconds = 8;

const isDead = sql`${replies.seenAt} < clock_timestamp() - make_interval(secs => ${deadAfterSeconds})`;
const isOpenRow = inArray(replies.status, [...openReplyStatuses]);
/** Replies to earlier messages of the same conversation that are still to be written. */
const hasOpenBefore = sql`exists (
  select 1 from replies earlier
  join messages asked on asked.id = earlier.message_id
  join messages mine on mine.id = replies.message_id
  where earlier.conversation_id = replies.conversation_id and earlier.status in ('pending', 'streaming')
    and asked.ordinal < mine.ordinal)`;

export type NewReply = Omit<typeof replies.$inferInsert, "seenAt">;

export async function insertReply(tx: Db, reply: NewReply): Promise<void> {
  await tx.insert(replies).values({ ...reply, seenAt: sql`clock_timestamp()` });
}

/** The replies of a conversation that are still to be written; the caller holds the conversation. */
export async function listOpenReplies(tx: Db, conversationId: string): Promise<ReplyRow[]> {
  return tx
    .select()
    .from(replies)
    .where(and(eq(replies.conversationId, conversationId), isOpenRow))
    .orderBy(replies.createdAt, replies.id);
}

/** A reply held until the transaction ends, so that no segment is added to it meanwhile. */
export async function findReplyForUpdate(tx: Db, replyId: string): Promise<ReplyRow | null> {
  const [row] = await tx.select().from(replies).where(eq(replies.id, replyId)).for("update");
  return row ?? null;
}

/** Whose a reply is, which message it answers, and how many were set aside before it; null when it is gone. */
export async function findReplyPlace(db: Db, replyId: string) {
  const [row] = await db
    .select({
      conversationId: replies.conversationId,
      userId: conversations.userId,
      ordinal: messages.ordinal,
      attempt: sql<number>`(
        select count(*) from replies other
        where other.message_id = replies.message_id and other.status = 'superseded')`.mapWith(Number),
    })
    .from(replies)
    .innerJoin(messages, eq(messages.id, replies.messageId))
    .innerJoin(conversations, eq(conversations.id, replies.conversationId))
    .where(eq(replies.id, replyId));
  return row ?? null;
}

/** What an open reply waits for: the dead ones before it are to be gone on with first. Null when it has ended. */
export async function findReplyQueue(db: Db, replyId: string) {
  const [row] = await db
    .select({
      status: replies.status,
      isDead: sql<boolean>`${isDead}`,
      deadBefore: sql<string[]>`array(
        select earlier.id from replies earlier
        join messages asked on asked.id = earlier.message_id
        where earlier.conversation_id = replies.conversation_id and earlier.status in ('pending', 'streaming')
          and earlier.seen_at < clock_timestamp() - make_interval(secs => ${deadAfterSeconds})
          and asked.ordinal < (select mine.ordinal from messages mine where mine.id = replies.message_id)
        order by asked.ordinal)`,
    })
    .from(replies)
    .where(and(eq(replies.id, replyId), isOpenRow));
  return row ?? null;
}

/**
 * Makes a reply this runner's to write: its own that waited, or one whose runner died; never before the replies to
 * earlier messages have ended. @returns null when it is not to be had (now)
 */
export async function claimReply(
  db: Db,
  { replyId, runnerId }: { replyId: string; runnerId: string },
): Promise<ReplyRow | null> {
  const mayBeMine = sql`(${isDead} or (${replies.status} = 'pending' and ${replies.runnerId} = ${runnerId}))`;
  const [row] = await db
    .update(replies)
    .set({ status: "streaming", runnerId, seenAt: sql`clock_timestamp()` })
    .where(and(eq(replies.id, replyId), isOpenRow, mayBeMine, sql`not ${hasOpenBefore}`))
    .returning();
  return row ?? null;
}

/** The replies that dead processes left, oldest first. */
export async function listDeadReplies(db: Db) {
  return db
    .select({ replyId: replies.id, conversationId: replies.conversationId })
    .from(replies)
    .where(and(isOpenRow, isDead))
    .orderBy(replies.createdAt, replies.id);
}

/** Marks open replies as a dead process's, of one runner or of all, so that they can be taken over at once. */
export async function updateRepliesAbandoned(db: Db, { runnerId }: { runnerId?: string }): Promise<void> {
  await db
    .update(replies)
    .set({ seenAt: sql`clock_timestamp() - interval '1 day'` })
    .where(and(isOpenRow, runnerId === undefined ? undefined : eq(replies.runnerId, runnerId)));
}

/** A runner's sign of life for its replies. @returns those that are still its own */
export async function updateRepliesSeen(
  db: Db,
  { runnerId, replyIds }: { runnerId: string; replyIds: readonly string[] },
): Promise<string[]> {
  if (replyIds.length === 0) return [];
  const rows = await db
    .update(replies)
    .set({ seenAt: sql`clock_timestamp()` })
    .where(and(inArray(replies.id, [...replyIds]), eq(replies.runnerId, runnerId), isOpenRow))
    .returning({ id: replies.id });
  return rows.map(({ id }) => id);
}

export type NewSegment = {
  readonly replyId: string;
  readonly sequence: number;
  readonly sealedText: string;
};

/**
 * Stores sentences of many replies in one statement. A reply that is not this runner's any more, was stopped or
 * deleted, takes none. They outlive this process at once, and a crash of the database's machine some tenths of a second
 * later: to wait for its disk would hold back every sentence. The embedded database dies with this process, and waits
 * for no disk (it runs without fsync): there they are written out before they count.
 * @returns the ids of the replies that took theirs
 */
export async function insertSegments(
  db: Db,
  { runnerId, segments }: { runnerId: string; segments: readonly NewSegment[] },
): Promise<ReadonlySet<string>> {
  const ids = sql.param(segments.map(({ replyId }) => replyId));
  const sequences = sql.param(segments.map(({ sequence }) => sequence));
  const texts = sql.param(segments.map(({ sealedText }) => sealedText));
  const rows = await listRawRows<{ id: string }>(
    db,
    sql`with hurry as (
        select set_config('synchronous_commit', case current_setting('fsync') when 'on' then 'off' else 'on' end, true)
      )
      insert into reply_segments (reply_id, sequence, sealed_text)
      select given.reply_id, given.sequence, given.sealed_text
      from hurry, unnest(${ids}::text[], ${sequences}::int[], ${texts}::text[]) as given (reply_id, sequence, sealed_text)
      join (
        select id from replies
        where id = any(${ids}::text[]) and runner_id = ${runnerId} and status = 'streaming'
        order by id for share
      ) mine on mine.id = given.reply_id
      returning reply_id as id`,
  );
  return new Set(rows.map(({ id }) => id));
}

export async function listSegments(db: Db, replyId: string) {
  return db
    .select({ sequence: replySegments.sequence, sealedText: replySegments.sealedText })
    .from(replySegments)
    .where(eq(replySegments.replyId, replyId))
    .orderBy(replySegments.sequence);
}

export type ReplyProgress = {
  readonly status: ReplyStatus;
  readonly wrappedKey: string;
  readonly sealedText: string | null;
  readonly sealedCard: string | null;
  readonly createdAt: Date;
  readonly isDead: boolean;
  readonly segments: readonly { readonly sequence: number; readonly sealedText: string }[];
};

/** How far a reply is, in one look: its state, and the segments after `after` while it is written. */
export async function findReplyProgress(
  db: Db,
  { replyId, after }: { replyId: string; after: number },
): Promise<ReplyProgress | null> {
  const segments = sql<ReplyProgress["segments"]>`coalesce((
    select json_agg(json_build_object('sequence', s.sequence, 'sealedText', s.sealed_text) order by s.sequence)
    from reply_segments s where s.reply_id = replies.id and s.sequence > ${after}), '[]'::json)`;
  const [row] = await db
    .select({
      status: replies.status,
      wrappedKey: replies.wrappedKey,
      sealedText: replies.sealedText,
      sealedCard: replies.sealedCard,
      createdAt: replies.createdAt,
      isDead: sql<boolean>`${isDead}`,
      segments,
    })
    .from(replies)
    .where(eq(replies.id, replyId));
  return row ?? null;
}

/**
 * Ends a reply: its sentences become one sealed text. With `runnerId` only while it is that runner's to write.
 * @returns false when it had ended already, or is another's
 */
export async function updateReplySettled(
  db: Db,
  input: {
    replyId: string;
    runnerId?: string;
    status: Exclude<ReplyStatus, "pending" | "streaming">;
    sealedText: string;
    at: Date;
  },
): Promise<boolean> {
  const mine: SQL =
    input.runnerId === undefined ? sql`` : sql`and runner_id = ${input.runnerId} and status = 'streaming'`;
  const rows = await listRawRows<{ id: string }>(
    db,
    sql`with settled as (
        update replies set status = ${input.status}, sealed_text = ${input.sealedText}, ended_at = ${input.at.toISOString()}
        where id = ${input.replyId} and status in ('pending', 'streaming') ${mine}
        returning id
      ), gone as (
        delete from reply_segments where reply_id in (select id from settled)
      )
      select id from settled`,
  );
  return rows.length === 1;
}

/** Ends a runner's own reply as it stands, its sentences as they are stored. */
export async function updateReplyBrokenOff(
  db: Db,
  { replyId, runnerId, at }: { replyId: string; runnerId: string; at: Date },
): Promise<void> {
  await db
    .update(replies)
    .set({ status: "interrupted", endedAt: at })
    .where(and(eq(replies.id, replyId), eq(replies.runnerId, runnerId), isOpenRow));
}

/** How many replies to a message were set aside for another one. */
export async function countSuperseded(tx: Db, messageId: string): Promise<number> {
  const [row] = await tx
    .select({ value: count() })
    .from(replies)
    .where(and(eq(replies.messageId, messageId), eq(replies.status, "superseded")));
  return row?.value ?? 0;
}

/** Sets an ended reply aside for another one. */
export async function updateReplySuperseded(tx: Db, replyId: string): Promise<void> {
  await tx.update(replies).set({ status: "superseded" }).where(eq(replies.id, replyId));
}
