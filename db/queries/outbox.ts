import { and, count, desc, eq, inArray, lt, min, ne, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { outboxMessages } from "#db/schema/index.ts";
import type { MailReason, MailStatus } from "#lib/domain/mail/mail-status.ts";
import type { OutboxFilter } from "#lib/domain/mail/outbox-filter.ts";
import { urgencyOrder } from "#lib/domain/mail/purposes.ts";

export type OutboxMessage = typeof outboxMessages.$inferSelect;

const rowsPerStatement = 1_000;

/** Stores those mails whose idempotency key is not there, whoever stores it at the same time. @returns the ids of those stored */
export async function insertOutboxMessages(
  tx: Db,
  messages: readonly (typeof outboxMessages.$inferInsert)[],
): Promise<string[]> {
  const storedIds: string[] = [];
  for (let from = 0; from < messages.length; from += rowsPerStatement) {
    const stored = await tx
      .insert(outboxMessages)
      .values(messages.slice(from, from + rowsPerStatement))
      .onConflictDoNothing()
      .returning({ id: outboxMessages.id });
    storedIds.push(...stored.map(({ id }) => id));
  }
  return storedIds;
}

/** The newest mails first. Ids sort by time. */
export async function listOutboxMessages(
  db: Db,
  { status, purpose, before }: OutboxFilter,
  limit: number,
): Promise<OutboxMessage[]> {
  return db
    .select()
    .from(outboxMessages)
    .where(
      and(
        status === null ? undefined : eq(outboxMessages.status, status),
        purpose === null ? undefined : eq(outboxMessages.purpose, purpose),
        before === null ? undefined : lt(outboxMessages.id, before),
      ),
    )
    .orderBy(desc(outboxMessages.id))
    .limit(limit);
}

export async function findOutboxMessage(db: Db, id: string): Promise<OutboxMessage | null> {
  const [row] = await db.select().from(outboxMessages).where(eq(outboxMessages.id, id));
  return row ?? null;
}

export async function countOutboxByStatus(db: Db): Promise<Record<MailStatus, number>> {
  const rows = await db
    .select({ status: outboxMessages.status, count: count() })
    .from(outboxMessages)
    .groupBy(outboxMessages.status);
  const counts = { waiting: 0, sending: 0, sent: 0, failed: 0, expired: 0, withheld: 0 };
  for (const row of rows) counts[row.status] = row.count;
  return counts;
}

/** When the oldest mail was written that still waits though it is urgent. */
export async function findOldestUrgentAt(db: Db): Promise<Date | null> {
  const [row] = await db
    .select({ at: min(outboxMessages.createdAt) })
    .from(outboxMessages)
    .where(
      and(
        inArray(outboxMessages.status, ["waiting", "sending"]),
        lt(outboxMessages.urgency, urgencyOrder.later),
      ),
    );
  return row?.at ?? null;
}

/** Lets a failed mail wait again; of two at once one does. @returns whether it was this one */
export async function sendOutboxMessageAgain(
  tx: Db,
  id: string,
  { keepsKey }: { keepsKey: boolean },
): Promise<boolean> {
  const again = await tx
    .update(outboxMessages)
    .set({
      status: "waiting",
      reason: null,
      attempts: 0,
      nextAttemptAt: null,
      ...(keepsKey ? {} : { uncertainSince: null, round: sql`${outboxMessages.round} + 1` }),
    })
    .where(and(eq(outboxMessages.id, id), eq(outboxMessages.status, "failed")))
    .returning({ id: outboxMessages.id });
  return again.length > 0;
}

/** The texts of the mails with these keys. */
export async function findOutboxTexts(tx: Db, idempotencyKeys: readonly string[]) {
  return tx
    .select({ id: outboxMessages.id, body: outboxMessages.body, letter: outboxMessages.letter })
    .from(outboxMessages)
    .where(inArray(outboxMessages.idempotencyKey, [...idempotencyKeys]));
}

export async function updateOutboxTexts(
  tx: Db,
  { id, body, letter }: Pick<OutboxMessage, "id" | "body" | "letter">,
): Promise<void> {
  await tx.update(outboxMessages).set({ body, letter }).where(eq(outboxMessages.id, id));
}

/** A mail that has not been handed over yet never will be. */
export async function endUnsentMail(
  tx: Db,
  { id, reason }: { id: string; reason: MailReason },
): Promise<void> {
  await tx
    .update(outboxMessages)
    .set({ status: "expired", reason, nextAttemptAt: null })
    .where(and(eq(outboxMessages.id, id), eq(outboxMessages.status, "waiting")));
}

/** Deletes the mails that were written before a moment, but for one that is being handed over. @returns how many they were */
export async function deleteMailsBefore(tx: Db, before: Date): Promise<number> {
  const rows = await tx
    .delete(outboxMessages)
    .where(and(lt(outboxMessages.createdAt, before), ne(outboxMessages.status, "sending")))
    .returning({ id: outboxMessages.id });
  return rows.length;
}
