import { findConversationForUpdate } from "#db/queries/conversations.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { leaveReplies, stopOpenReplies } from "./replies/stop-open-replies.ts";
import { noSuchConversation } from "./transcript/no-such-conversation.ts";

/**
 * The person stops what is being written to them. What they have seen stays; where nothing runs, nothing happens.
 * @throws UserFacingError not_found
 */
export async function stopReply(ctx: Ctx, { conversationId }: { conversationId: string }): Promise<void> {
  const userId = requireUserId(ctx);
  const stopped = await ctx.db.transaction(async (tx) => {
    const conversation = await findConversationForUpdate(tx, { conversationId, userId });
    if (conversation === null) throw noSuchConversation();
    return stopOpenReplies(tx, ctx, conversationId);
  });
  leaveReplies(ctx, stopped);
}
