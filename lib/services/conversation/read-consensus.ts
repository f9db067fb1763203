import type { Db } from "#db/client.ts";
import { findNewestCouncilNote } from "#db/queries/council.ts";
import type { Ctx } from "#lib/context.ts";
import type { Consensus } from "#lib/domain/conversation/council/council.ts";
import { councilOutcomeSchema } from "#lib/domain/conversation/council/council-note.ts";

/**
 * The newest consensus on a conversation; null before the first, and where this version cannot read what was
 * stored. Callers have made sure that the conversation is the actor's own; it is never shown to them.
 */
export async function readConsensus(
  db: Db,
  ctx: Pick<Ctx, "vault">,
  conversationId: string,
): Promise<Consensus | null> {
  const note = await findNewestCouncilNote(db, conversationId);
  if (note === null) return null;
  const stored: unknown = JSON.parse(ctx.vault.unsealText(note.sealed, councilContext(note.id)));
  return councilOutcomeSchema.safeParse(stored).data?.consensus ?? null;
}

/** What a sealed note belongs to. */
export function councilContext(noteId: string): string {
  return `council:${noteId}`;
}
