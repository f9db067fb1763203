import type { Db } from "#db/client.ts";
import {
  countMessagesSince,
  findConversationForUpdate,
  findDisclosureAcceptance,
  findExchange,
  insertConversation,
  insertMessage,
  listExchanges,
  readNextOrdinal,
  updateConversation,
} from "#db/queries/conversations.ts";
import { insertReply } from "#db/queries/replies.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { screenMessage } from "#lib/domain/conversation/screen/screen-message.ts";
import type { ScreenVerdict } from "#lib/domain/conversation/screen/verdict.ts";
import { disclosureVersion, messageRate } from "#lib/domain/conversation/turn/limits.ts";
import {
  findMessageProblem,
  longestMessage,
  normaliseMessage,
  toConversationTitle,
} from "#lib/domain/conversation/turn/message-text.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { replyDeskOf } from "./replies/reply-desk.ts";
import { type ReplyPlace, startReply } from "./replies/run-reply.ts";
import { noSuchConversation } from "./transcript/no-such-conversation.ts";
import { openExchange, openMessage, sealMessage, sealTitle } from "./transcript/sealed-words.ts";

export type NewMessage = {
  readonly conversationId: string;
  /** Given by the client; the same one again is the same message. */
  readonly messageId: string;
  readonly text: string;
  readonly isSpoken: boolean;
};

type Turn = NewMessage & { readonly userId: string; readonly verdict: ScreenVerdict };

const screenedBefore = 6;

/**
 * A person's turn: screened, stored, and answered. The answer is written whether or not anybody listens; the same
 * message again gets the same answer.
 * @throws UserFacingError invalid_input, too_large, conflict, rate_limited, not_found, unavailable; a message in a
 * crisis is never refused for its length, its number or what was not accepted yet
 */
export async function sendMessage(ctx: Ctx, message: NewMessage): Promise<ReplyPlace> {
  const userId = requireUserId(ctx);
  const text = normaliseMessage(message.text);
  const verdict = screenMessage(text, await readScreenContext(ctx, { ...message, userId }));
  if (verdict.level !== "crisis") {
    refuseProblem(text);
    await requireDisclosure(ctx, userId);
  }
  const replyId = await ctx.db.transaction((tx) => storeTurn(tx, ctx, { ...message, text, userId, verdict }));
  const place = { replyId, conversationId: message.conversationId };
  startReply(ctx, place);
  return place;
}

async function readScreenContext(ctx: Ctx, key: { conversationId: string; userId: string }) {
  const before = await listExchanges(ctx.db, { ...key, limit: screenedBefore });
  const previous = before.map((row) => openExchange(ctx.vault, row).text);
  return { askedDirectly: before.at(-1)?.reply?.sealedCard != null, previous };
}

function refuseProblem(text: string): void {
  const problem = findMessageProblem(text);
  if (problem === "empty") throw new UserFacingError("invalid_input", "Write something first.");
  if (problem === "too_long") {
    const most = longestMessage.toLocaleString("en");
    throw new UserFacingError(
      "too_large",
      `This message is longer than ${most} characters. Send it in parts, so that nothing of it is lost.`,
    );
  }
}

async function requireDisclosure({ db }: Ctx, userId: string): Promise<void> {
  if ((await findDisclosureAcceptance(db, { userId, version: disclosureVersion })) !== null) return;
  throw new UserFacingError(
    "conflict",
    "Before the first message, please read what Elara is and who can see what. Reload the page to read it.",
  );
}

/** @returns the id of the reply that answers the message */
async function storeTurn(tx: Db, ctx: Ctx, turn: Turn): Promise<string> {
  const { conversationId, userId, messageId: clientId, text, verdict } = turn;
  const at = ctx.now();
  await insertConversation(tx, { conversationId, userId, at });
  const conversation = await findConversationForUpdate(tx, { conversationId, userId });
  if (conversation === null) throw noSuchConversation();
  const same = await findExchange(tx, { conversationId, userId, clientId });
  if (same?.reply != null) {
    if (openMessage(ctx.vault, same.message) === text) return same.reply.id;
    throw new UserFacingError("conflict", "Another message was sent under this number. Please send it anew.");
  }
  if (verdict.level !== "crisis") await refuseFlood(tx, { userId, at });
  const messageId = newId("msg", at);
  const sealedTitle =
    conversation.sealedTitle ?? sealTitle(ctx.vault, conversationId, toConversationTitle(text));
  await updateConversation(tx, conversationId, { lastMessageAt: at, sealedTitle });
  await insertMessage(tx, {
    id: messageId,
    conversationId,
    clientId,
    ordinal: await readNextOrdinal(tx, conversationId),
    ...sealMessage(ctx.vault, messageId, text),
    isSpoken: turn.isSpoken,
    sentAt: at,
  });
  return insertPendingReply(tx, ctx, { conversationId, messageId });
}

async function refuseFlood(tx: Db, { userId, at }: { userId: string; at: Date }): Promise<void> {
  const since = new Date(at.getTime() - messageRate.windowSeconds * 1000);
  if ((await countMessagesSince(tx, { userId, since })) < messageRate.count) return;
  throw new UserFacingError(
    "rate_limited",
    "That was a lot in a short time. Wait a minute, then send it again; it is still in the box.",
  );
}

async function insertPendingReply(
  tx: Db,
  ctx: Ctx,
  place: { conversationId: string; messageId: string },
): Promise<string> {
  const id = newId("rep", ctx.now());
  await insertReply(tx, {
    id,
    ...place,
    status: "pending",
    wrappedKey: ctx.vault.newRecordKey().wrapped,
    runnerId: replyDeskOf(ctx.db).runnerId,
    createdAt: ctx.now(),
  });
  return id;
}
