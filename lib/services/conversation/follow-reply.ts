import { findConversationOf } from "#db/queries/conversations.ts";
import { listOpenReplies } from "#db/queries/replies.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import type { ReplyPlace } from "./replies/run-reply.ts";
import { noSuchConversation } from "./transcript/no-such-conversation.ts";

/**
 * The reply that is being written in the person's own conversation, to be read from anywhere; null when none is.
 * @throws UserFacingError not_found
 */
export async function findRunningReply(
  ctx: Ctx,
  { conversationId }: { conversationId: string },
): Promise<ReplyPlace | null> {
  const userId = requireUserId(ctx);
  const conversation = await findConversationOf(ctx.db, { conversationId, userId });
  if (conversation === null) throw noSuchConversation();
  const [first] = await listOpenReplies(ctx.db, conversationId);
  return first === undefined ? null : { replyId: first.id, conversationId };
}
