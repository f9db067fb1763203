import { desc, eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { councilNotes } from "#db/schema/index.ts";
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
