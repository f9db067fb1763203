import { and, eq, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { lastAnswers, nudges, unaskedContacts } from "#db/schema/index.ts";
import type { AnswerKind } from "#lib/domain/engagement/nudge.ts";

/** Keeps the latest answer of somebody, and the latest talk. */
export async function upsertLastAnswer(
  tx: Db,
  { userId, at, isTalk }: { userId: string; at: Date; isTalk: boolean },
): Promise<void> {
  const talkedAt = isTalk ? at : null;
  await tx
    .insert(lastAnswers)
    .values({ userId, answeredAt: at, talkedAt })
    .onConflictDoUpdate({
      target: lastAnswers.userId,
      set: {
        answeredAt: sql`greatest(${lastAnswers.answeredAt}, excluded.answered_at)`,
        talkedAt: sql`greatest(${lastAnswers.talkedAt}, excluded.talked_at)`,
      },
    });
}

/** Closes what somebody was asked and has not answered so far. */
export async function updateNudgesAnswered(
  tx: Db,
  { userId, at, by }: { userId: string; at: Date; by: AnswerKind },
): Promise<void> {
  await tx
    .update(nudges)
    .set({ status: "answered", closedAt: at, answeredBy: by })
    .where(and(eq(nudges.userId, userId), eq(nudges.status, "sent")));
}

/** Stores a contact unless its key is there. */
export async function insertContact(tx: Db, contact: typeof unaskedContacts.$inferInsert): Promise<void> {
  await tx.insert(unaskedContacts).values(contact).onConflictDoNothing();
}
