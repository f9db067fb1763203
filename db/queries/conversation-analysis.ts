import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { conversationLooks, conversations } from "#db/schema/index.ts";
import { listRawRows } from "./raw-rows.ts";

export type DueConversation = {
  readonly conversationId: string;
  readonly userId: string;
  readonly employeeId: string;
  /** The last message that is part of a summary already, or was found to hold nothing. */
  readonly after: number;
  readonly failures: number;
  /** Since when the person knows what becomes of a summary: release rules count from then on. */
  readonly termsSince: Date;
};

/**
 * Takes the conversation that has waited longest to be looked at, until `waitUntil`: it is over (quiet since `quietBefore`,
 * or its person began another one), something was said since the last look, and its person had read before it began that
 * talks are summarised (a disclosure of version `disclosureVersion` or later). Accounts without a record, or shut, have
 * none, nor have talks that ended before `since`. Two who ask at once get different ones, or one of them nothing.
 */
export async function claimDueConversation(
  db: Db,
  input: { now: Date; since: Date; quietBefore: Date; waitUntil: Date; disclosureVersion: number },
): Promise<DueConversation | null> {
  const now = input.now.toISOString();
  const [row] = await listRawRows<Omit<DueConversation, "termsSince"> & { termsSince: string | Date }>(
    db,
    sql`with due as (
        select c.id, c.user_id, u.employee_id, told.since
        from conversations c
        join users u on u.id = c.user_id and u.employee_id is not null and u.disabled_at is null
        cross join lateral (
          select max(case when a.renewed_at <= c.started_at then a.renewed_at else a.accepted_at end) as since
          from disclosure_acceptances a
          where a.user_id = c.user_id and a.version >= ${input.disclosureVersion} and a.accepted_at <= c.started_at
        ) told
        left join conversation_looks l on l.conversation_id = c.id
        where c.deleted_at is null and c.last_message_at >= ${input.since.toISOString()} and told.since is not null
          and (l.seen_until is null or l.seen_until < c.last_message_at)
          and (l.wait_until is null or l.wait_until <= ${now})
          and (c.last_message_at <= ${input.quietBefore.toISOString()}
            or exists (select from conversations later
              where later.user_id = c.user_id and later.started_at > c.last_message_at))
        order by coalesce(l.wait_until, c.last_message_at), c.id limit 1
        for update of c skip locked
      ), taken as (
        insert into conversation_looks (conversation_id, ordinal, wait_until, failures)
        select id, 0, ${input.waitUntil.toISOString()}::timestamptz, 0 from due
        on conflict (conversation_id) do update set wait_until = excluded.wait_until
          where conversation_looks.wait_until is null or conversation_looks.wait_until <= ${now}
        returning conversation_id, ordinal, failures
      )
      select due.id as "conversationId", due.user_id as "userId", due.employee_id as "employeeId",
        due.since as "termsSince", taken.ordinal as "after", taken.failures
      from due join taken on taken.conversation_id = due.id`,
  );
  return row === undefined ? null : { ...row, termsSince: new Date(row.termsSince) };
}

/** Holds a conversation that is still there, until the transaction ends. @returns false when it was deleted */
export async function lockLiveConversation(tx: Db, conversationId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(eq(conversations.id, conversationId), isNull(conversations.deletedAt)))
    .for("update");
  return rows.length === 1;
}

/**
 * Writes down how far a look came; the next one begins behind it.
 * @returns false when somebody else came as far meanwhile
 */
export async function updateLookEnded(
  tx: Db,
  {
    conversationId,
    from,
    ordinal,
    seenUntil,
  }: { conversationId: string; from: number; ordinal: number; seenUntil: Date },
): Promise<boolean> {
  const rows = await tx
    .update(conversationLooks)
    .set({ ordinal, seenUntil, waitUntil: null, failures: 0 })
    .where(and(eq(conversationLooks.conversationId, conversationId), eq(conversationLooks.ordinal, from)))
    .returning({ id: conversationLooks.conversationId });
  return rows.length === 1;
}

export async function updateLookFailed(
  db: Db,
  { conversationId, failures, retryAt }: { conversationId: string; failures: number; retryAt: Date },
): Promise<void> {
  await db
    .update(conversationLooks)
    .set({ failures, waitUntil: retryAt })
    .where(eq(conversationLooks.conversationId, conversationId));
}

/** Whether a card of help was ever shown in a conversation: somebody was in danger, or harmed at work. */
export async function hasCareCard(db: Db, conversationId: string): Promise<boolean> {
  const [row] = await listRawRows<{ found: boolean }>(
    db,
    sql`select exists (select from replies
      where conversation_id = ${conversationId} and sealed_card is not null) as found`,
  );
  return row?.found === true;
}
