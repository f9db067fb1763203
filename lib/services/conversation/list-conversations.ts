import { listConversationsOf } from "#db/queries/conversations.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { openTitle } from "./transcript/sealed-words.ts";

export type ConversationSummary = {
  readonly id: string;
  /** The first words; null where they cannot be opened. */
  readonly title: string | null;
  readonly startedAt: Date;
  readonly lastMessageAt: Date;
};

/** The signed-in person's own conversations, the last used first. */
export async function listConversations(ctx: Ctx): Promise<ConversationSummary[]> {
  const rows = await listConversationsOf(ctx.db, requireUserId(ctx));
  return rows.map(({ id, sealedTitle, startedAt, lastMessageAt }) => ({
    id,
    title: sealedTitle === null ? null : readTitle(ctx, id, sealedTitle),
    startedAt,
    lastMessageAt,
  }));
}

/** A title that does not open does not close the list. */
function readTitle({ vault }: Ctx, conversationId: string, sealed: string): string | null {
  try {
    return openTitle(vault, conversationId, sealed);
  } catch {
    return null;
  }
}
