import { and, desc, eq, isNull } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { conversations, councilNotes, users } from "#db/schema/index.ts";
import { isStorableText } from "./storable-text.ts";

export type CouncilNote = typeof councilNotes.$inferSelect;

/** What was agreed on the most turns; of equals the newest. */
export async function findNewestCouncilNote(db: Db, conversationId: string): Promise<CouncilNote | null> {
  if (!isStorableText(conversationId)) return null;
  const [row] = await db
    .select()
    .from(councilNotes)
    .where(eq(councilNotes.conversationId, conversationId))
    .orderBy(desc(councilNotes.turnCount), desc(councilNotes.heldAt), desc(councilNotes.id))
    .limit(1);
  return row ?? null;
}

export async function insertCouncilNote(db: Db, note: typeof councilNotes.$inferInsert): Promise<void> {
  await db.insert(councilNotes).values(note);
}

/** Whose conversation it is; null when it is gone or deleted. */
export async function findConversationOwner(
  db: Db,
  conversationId: string,
): Promise<{ userId: string; employeeId: string | null } | null> {
  if (!isStorableText(conversationId)) return null;
  const [row] = await db
    .select({ userId: users.id, employeeId: users.employeeId })
    .from(conversations)
    .innerJoin(users, eq(users.id, conversations.userId))
    .where(and(eq(conversations.id, conversationId), isNull(conversations.deletedAt)));
  return row ?? null;
}

/** Destroys what was agreed on a conversation, keys and all. */
export async function deleteCouncilNotes(tx: Db, conversationId: string): Promise<void> {
  await tx.delete(councilNotes).where(eq(councilNotes.conversationId, conversationId));
}
