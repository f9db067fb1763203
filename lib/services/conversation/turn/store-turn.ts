import type { Db } from "#db/client.ts";
import {
  findExchange,
  insertMessage,
  type NextPlace,
  readNextPlace,
  upsertConversation,
} from "#db/queries/conversations.ts";
import { insertReply } from "#db/queries/replies.ts";
import type { Ctx } from "#lib/context.ts";
import type { RecordKey } from "#lib/crypto/vault.ts";
import { careReply } from "#lib/domain/conversation/care/care-reply.ts";
import { screenMessage } from "#lib/domain/conversation/screen/screen-message.ts";
import { disclosureVersion, messageRate } from "#lib/domain/conversation/turn/limits.ts";
import { toConversationTitle } from "#lib/domain/conversation/turn/message-text.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { raiseAlert } from "#lib/services/alerts/raise-alert.ts";
import { recordAnswer } from "#lib/services/engagement/record-answer.ts";
import { replyDeskOf } from "../replies/reply-desk.ts";
import { stopOpenReplies } from "../replies/stop-open-replies.ts";
import { noSuchConversation } from "../transcript/no-such-conversation.ts";
import { openMessage, sealCard, sealMessage, sealSentences, sealTitle } from "../transcript/sealed-words.ts";
import { toConversationSeed } from "./read-turns.ts";
import type { ScreenedTurn } from "./screen-turn.ts";

export type NewTurn = ScreenedTurn & {
  readonly conversationId: string;
  readonly userId: string;
  /** The message's id at the client. */
  readonly clientId: string;
  readonly text: string;
  readonly isSpoken: boolean;
};

export type StoredTurn = {
  readonly replyId: string;
  /** Still to be written, here. */
  readonly isToWrite: boolean;
  /** Of a first reply whose turn it is at once. */
  readonly fresh?: FreshReply;
  /** Replies that were being written and end with this turn. */
  readonly stopped: readonly string[];
};

/** What is known of a reply that nobody has begun: it need not be looked up. */
export type FreshReply = {
  readonly key: RecordKey;
  readonly ordinal: number;
  /** The conversation up to its message; null: it has to be read anew. */
  readonly turns: readonly Turn[] | null;
};

type Place = { readonly conversationId: string; readonly messageId: string };

/**
 * Stores a message with the reply to it, and calls help where it is needed: all or nothing. The same message again is
 * stored once.
 * @throws UserFacingError not_found, conflict or rate_limited
 */
export async function storeTurn(tx: Db, ctx: Ctx, turn: NewTurn): Promise<StoredTurn> {
  const { conversationId, userId, clientId, text, verdict } = turn;
  const at = ctx.now();
  const sealedTitle = sealTitle(ctx.vault, conversationId, toConversationTitle(text));
  if (!(await upsertConversation(tx, { conversationId, userId, at, sealedTitle })))
    throw noSuchConversation();
  const since = new Date(at.getTime() - messageRate.windowSeconds * 1000);
  const next = await readNextPlace(tx, { conversationId, userId, clientId, since, disclosureVersion });
  if (verdict.level !== "crisis") requireDisclosure(next);
  const same = next.isRepeated ? await findExchange(tx, { conversationId, userId, clientId }) : null;
  if (same?.reply != null) {
    if (openMessage(ctx.vault, same.message) === text) return repeated(same.reply.id);
    throw new UserFacingError("conflict", "Another message was sent under this number. Please send it anew.");
  }
  if (verdict.level !== "crisis") refuseFlood(next);
  const messageId = newId("msg", at);
  const { ordinal } = next;
  await insertMessage(tx, {
    id: messageId,
    conversationId,
    clientId,
    ordinal,
    ...sealMessage(ctx.vault, messageId, text),
    isSpoken: turn.isSpoken,
    sentAt: at,
  });
  await recordAnswer(tx, ctx, { userId, by: "conversation" });
  const place = { conversationId, messageId };
  if (turn.isCare) return storeCareReply(tx, ctx, { ...turn, ...place });
  if (next.isAwaited) return storePendingReply(tx, ctx, place);
  const turns = turn.readUpTo === ordinal - 1 ? turn.turns : null;
  return storeFreshReply(tx, ctx, { ...place, ordinal, turns });
}

function repeated(replyId: string): StoredTurn {
  return { replyId, isToWrite: false, stopped: [] };
}

function requireDisclosure({ hasAccepted }: NextPlace): void {
  if (hasAccepted) return;
  throw new UserFacingError(
    "conflict",
    "Before the first message, please read what Elara is and who can see what. Reload the page to read it.",
  );
}

function refuseFlood({ sent }: NextPlace): void {
  if (sent < messageRate.count) return;
  throw new UserFacingError(
    "rate_limited",
    "That was a lot in a short time. Wait a minute, then send it again; it is still in the box.",
  );
}

/** A reply that this process begins to write at once: the caller holds the conversation, and no other is open. */
async function storeFreshReply(
  tx: Db,
  ctx: Ctx,
  { ordinal, turns, ...place }: Place & Omit<FreshReply, "key">,
): Promise<StoredTurn> {
  const { key, wrapped } = ctx.vault.newRecordKey();
  const replyId = await insertOpenReply(tx, ctx, { ...place, status: "streaming", wrappedKey: wrapped });
  return { replyId, isToWrite: true, fresh: { key, ordinal, turns }, stopped: [] };
}

/** A reply that is to be written by this process, unless it dies, when its turn comes. */
export async function storePendingReply(tx: Db, ctx: Ctx, place: Place): Promise<StoredTurn> {
  const wrappedKey = ctx.vault.newRecordKey().wrapped;
  const replyId = await insertOpenReply(tx, ctx, { ...place, status: "pending", wrappedKey });
  return { replyId, isToWrite: true, stopped: [] };
}

async function insertOpenReply(
  tx: Db,
  ctx: Ctx,
  reply: Place & { readonly status: "pending" | "streaming"; readonly wrappedKey: string },
): Promise<string> {
  const id = newId("rep", ctx.now());
  await insertReply(tx, { id, ...reply, runnerId: replyDeskOf(ctx.db).runnerId, createdAt: ctx.now() });
  return id;
}

/** The reply of the care path is there at once, with its card; what was being written of other things ends. */
async function storeCareReply(tx: Db, ctx: Ctx, turn: NewTurn & Place): Promise<StoredTurn> {
  const { conversationId, messageId, verdict, turns } = turn;
  const at = ctx.now();
  const stopped = await stopOpenReplies(tx, ctx, conversationId);
  const facts = await raiseAlert(tx, ctx, { conversationId, messageId, verdict });
  const seed = toConversationSeed(conversationId);
  const { text, card } = careReply({ verdict, screen: screenMessage, ...facts, seed, turns });
  const replyId = newId("rep", at);
  const { key, wrapped } = ctx.vault.newRecordKey();
  await insertReply(tx, {
    id: replyId,
    conversationId,
    messageId,
    status: "complete",
    wrappedKey: wrapped,
    sealedText: sealSentences(ctx.vault, key, replyId, [text]),
    sealedCard: sealCard(ctx.vault, key, replyId, card),
    runnerId: replyDeskOf(ctx.db).runnerId,
    createdAt: at,
    endedAt: at,
  });
  return { replyId, isToWrite: false, stopped };
}
