import type { Db } from "#db/client.ts";
import { type ExchangeRow, listExchanges } from "#db/queries/conversations.ts";
import type { Vault } from "#lib/crypto/vault.ts";
import { isOpen } from "#lib/domain/conversation/turn/reply-status.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";
import { openExchange } from "../transcript/sealed-words.ts";

/** The most messages of a conversation that are looked back on. */
export const rememberedMessages = 200;

export type History = {
  readonly turns: readonly Turn[];
  /** The number of the last message, 0 for none; null while something is still being written. */
  readonly readUpTo: number | null;
};

/** A person's conversation so far, and how far that is. */
export async function readHistory(
  { db, vault }: { db: Db; vault: Vault },
  key: { conversationId: string; userId: string },
): Promise<History> {
  const exchanges = await listExchanges(db, { ...key, limit: rememberedMessages });
  const isWriting = exchanges.some(({ reply }) => reply !== null && isOpen(reply.status));
  return {
    turns: exchanges.flatMap((row) => toTurns(vault, row)),
    readUpTo: isWriting ? null : (exchanges.at(-1)?.message.ordinal ?? 0),
  };
}

/** What was said in a person's conversation so far, oldest first; what is still being written is not said yet. */
export async function readTurns(
  { db, vault }: { db: Db; vault: Vault },
  { upTo, ...key }: { conversationId: string; userId: string; upTo?: number },
): Promise<Turn[]> {
  const exchanges = await listExchanges(db, { ...key, limit: rememberedMessages });
  return exchanges
    .filter(({ message }) => message.ordinal <= (upTo ?? message.ordinal))
    .flatMap((row) => toTurns(vault, row));
}

function toTurns(vault: Vault, row: ExchangeRow): Turn[] {
  const { text, sentences } = openExchange(vault, row);
  const said: Turn = { role: "person", text };
  return sentences.length === 0 ? [said] : [said, { role: "elara", text: sentences.join("") }];
}

/** A whole number ≥ 0 that stays the same through a conversation (32 bits, FNV-1a). */
export function toConversationSeed(conversationId: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < conversationId.length; place++) {
    hash = Math.imul(hash ^ conversationId.charCodeAt(place), 0x01000193);
  }
  return hash >>> 1;
}
