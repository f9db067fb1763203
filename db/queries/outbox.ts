import { and, desc, eq, inArray } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { outboxMessages } from "#db/schema/index.ts";
import type { MailReason } from "#lib/domain/mail/mail-status.ts";

export type OutboxMessage = typeof outboxMessages.$inferSelect;

/** Stores a mail unless one with its idempotency key is there. */
export async function insertOutboxMessage(
  tx: Db,
  message: typeof outboxMessages.$inferInsert,
): Promise<void> {
  await tx.insert(outboxMessages).values(message).onConflictDoNothing();
}

/** The newest mails first. */
export async function listOutboxMessages(db: Db, limit: number): Promise<OutboxMessage[]> {
  return db
    .select()
    .from(outboxMessages)
    .orderBy(desc(outboxMessages.createdAt), desc(outboxMessages.id))
    .limit(limit);
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
