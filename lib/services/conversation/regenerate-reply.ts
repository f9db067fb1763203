import type { Db } from "#db/client.ts";
import { findConversationForUpdate, listExchanges, type ReplyRow } from "#db/queries/conversations.ts";
import { countSuperseded, updateReplySuperseded } from "#db/queries/replies.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { mostRetries } from "#lib/domain/conversation/turn/limits.ts";
import { isOpen } from "#lib/domain/conversation/turn/reply-status.ts";
import { UserFacingError } from "#lib/errors.ts";
import { startReply } from "./replies/run-reply.ts";
import { type Answer, type NewMessage, sendMessage } from "./send-message.ts";
import { noSuchConversation } from "./transcript/no-such-conversation.ts";
import { type StoredTurn, storePendingReply } from "./turn/store-turn.ts";

/**
 * Another reply to the last message, in place of the one there is. One that is still being written stays, and so does a
 * reply of the care path: it is replayed. A message that never arrived is sent.
 * @throws UserFacingError conflict when it is not the last message; rate_limited after many; and what `sendMessage` throws
 */
export async function regenerateReply(ctx: Ctx, message: NewMessage): Promise<Answer> {
  const { conversationId } = message;
  const userId = requireUserId(ctx);
  const place = { conversationId, userId, clientId: message.messageId };
  const stored = await ctx.db.transaction((tx) => supersede(tx, ctx, place));
  if (stored === null) return sendMessage(ctx, message);
  if (stored.isToWrite) startReply(ctx, { replyId: stored.replyId, conversationId });
  return { kind: "reply", replyId: stored.replyId, conversationId };
}

/** @returns null when the conversation has no such message, because it never arrived */
async function supersede(
  tx: Db,
  ctx: Ctx,
  place: { conversationId: string; userId: string; clientId: string },
): Promise<StoredTurn | null> {
  const { conversationId, clientId } = place;
  const conversation = await findConversationForUpdate(tx, place);
  if (conversation === null) return null;
  const recent = await listExchanges(tx, { ...place, limit: 20 });
  const last = recent.at(-1);
  if (last?.message.clientId !== clientId)
    return refuseEarlier(recent.some((row) => row.message.clientId === clientId));
  if (last.reply === null) throw noSuchConversation();
  if (isToStay(last.reply)) return { replyId: last.reply.id, isToWrite: false, stopped: [] };
  await refuseEndless(tx, last.message.id);
  await updateReplySuperseded(tx, last.reply.id);
  return storePendingReply(tx, ctx, { conversationId, messageId: last.message.id });
}

async function refuseEndless(tx: Db, messageId: string): Promise<void> {
  if ((await countSuperseded(tx, messageId)) < mostRetries) return;
  throw new UserFacingError(
    "rate_limited",
    "That is as often as a reply can be asked for anew. Tell Elara what was missing instead.",
  );
}

function refuseEarlier(isKnown: boolean): null {
  if (!isKnown) return null;
  throw new UserFacingError(
    "conflict",
    "Only the last reply can be asked for anew. Reload the page to see it.",
  );
}

function isToStay({ status, sealedCard }: ReplyRow): boolean {
  return isOpen(status) || sealedCard !== null;
}
