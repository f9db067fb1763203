import type { Db } from "#db/client.ts";
import { findConversationOf, listExchangesAfter } from "#db/queries/conversations.ts";
import type { Vault } from "#lib/crypto/vault.ts";
import type { ConversationTurn } from "#lib/domain/analysis/conversation-analysis.ts";
import { openExchange } from "../transcript/sealed-words.ts";
import { rememberedMessages } from "./read-turns.ts";

/** A stretch of a conversation, to be summarised for its person. */
export type NewTurns = {
  readonly turns: readonly ConversationTurn[];
  /** The number of its last message; that of the message before it where nothing is new. */
  readonly upTo: number;
  /** When the last message of it was sent; null: nothing is new. */
  readonly saidAt: Date | null;
  /** Nothing was said in the conversation after this moment that is not among `turns`. */
  readonly seenUntil: Date;
  /** There is more behind the stretch. */
  readonly hasMore: boolean;
};

/** What was said in a conversation after a message of it, oldest first; null when it is gone. */
export async function readNewTurns(
  { db, vault }: { db: Db; vault: Vault },
  { after, ...key }: { conversationId: string; userId: string; after: number },
): Promise<NewTurns | null> {
  // Before the messages: what comes in between is then looked at once more, not overlooked.
  const conversation = await findConversationOf(db, key);
  if (conversation === null) return null;
  const rows = await listExchangesAfter(db, { ...key, after, limit: rememberedMessages });
  const last = rows.at(-1)?.message ?? null;
  const hasMore = rows.length === rememberedMessages;
  return {
    turns: rows.flatMap((row): ConversationTurn[] => {
      const { text, sentences } = openExchange(vault, row);
      const said = { speaker: "employee", text, sentAt: row.message.sentAt.toISOString() } as const;
      if (row.reply === null || sentences.length === 0) return [said];
      const sentAt = row.reply.createdAt.toISOString();
      return [said, { speaker: "elara", text: sentences.join(""), sentAt }];
    }),
    upTo: last?.ordinal ?? after,
    saidAt: last?.sentAt ?? null,
    seenUntil: hasMore && last !== null ? last.sentAt : conversation.lastMessageAt,
    hasMore,
  };
}
