import { deleteUnshownSummaries } from "#db/queries/conversation-summaries.ts";
import {
  deleteMessagesOf,
  findConversationForUpdate,
  updateConversation,
} from "#db/queries/conversations.ts";
import { deleteCouncilNotes } from "#db/queries/council.ts";
import { listOpenReplies } from "#db/queries/replies.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { markSubjectSettled } from "#lib/services/notifications/mark-subject-read.ts";
import { leaveReplies } from "./replies/stop-open-replies.ts";
import { noSuchConversation } from "./transcript/no-such-conversation.ts";

/**
 * Destroys what was said in a person's own conversation, keys and all, with the summaries of it that HR was not shown. That
 * help was called stays known, without a word of what was said.
 * @throws UserFacingError not_found
 */
export async function deleteConversation(
  ctx: Ctx,
  { conversationId }: { conversationId: string },
): Promise<void> {
  const userId = requireUserId(ctx);
  const running = await ctx.db.transaction(async (tx) => {
    const conversation = await findConversationForUpdate(tx, { conversationId, userId });
    if (conversation === null) throw noSuchConversation();
    const open = await listOpenReplies(tx, conversationId);
    await deleteMessagesOf(tx, conversationId);
    await deleteCouncilNotes(tx, conversationId);
    for (const subjectId of await deleteUnshownSummaries(tx, conversationId)) {
      await markSubjectSettled(tx, ctx, { kind: "summary", subjectId });
    }
    await updateConversation(tx, conversationId, { sealedTitle: null, deletedAt: ctx.now() });
    return open.map(({ id }) => id);
  });
  leaveReplies(ctx, running);
}
