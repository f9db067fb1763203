import { desc, eq, inArray } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { outboxMessages } from "#db/schema/index.ts";

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

export async function findOutboxBodies(tx: Db, idempotencyKeys: readonly string[]) {
  return tx
    .select({ id: outboxMessages.id, body: outboxMessages.body })
    .from(outboxMessages)
    .where(inArray(outboxMessages.idempotencyKey, [...idempotencyKeys]));
}

export async function updateOutboxBody(tx: Db, message: { id: string; body: string }): Promise<void> {
  await tx.update(outboxMessages).set({ body: message.body }).where(eq(outboxMessages.id, message.id));
}
