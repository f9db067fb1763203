import { updateThread, upsertThreadRead } from "#db/queries/message-threads.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import type { ThreadSide } from "#lib/domain/messages/thread.ts";
import { markSubjectRead } from "#lib/services/notifications/mark-subject-read.ts";
import { requireInboxThread, requireOwnThread } from "./require-thread.ts";
import { tellThread } from "./tell-thread.ts";

/**
 * Says that the signed-in reader has had a thread before their eyes up to a message. It never goes back, and not beyond
 * what there is. `side` is from where they read: as the person, or as HR.
 * @throws UserFacingError forbidden, not_found
 */
export async function markThreadRead(
  ctx: Ctx,
  input: { readonly threadId: string; readonly ordinal: number; readonly side: ThreadSide },
): Promise<void> {
  const { threadId, side } = input;
  const requireThread = side === "hr" ? requireInboxThread : requireOwnThread;
  await ctx.db.transaction(async (tx) => {
    const thread = await requireThread(tx, ctx, { threadId, hold: "update" });
    const ordinal = Math.min(input.ordinal, thread.lastOrdinal);
    const userId = requireUserId(ctx);
    await markSubjectRead(tx, ctx, { userId, kind: "message", subjectId: threadId });
    if (!(await upsertThreadRead(tx, { threadId, userId, ordinal, readAt: ctx.now() }))) return;
    await updateThread(tx, threadId, {});
    await tellThread(tx, ctx, thread);
  });
}
