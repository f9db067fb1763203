import { updateThread, upsertThreadRead } from "#db/queries/message-threads.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import type { ThreadSide } from "#lib/domain/messages/thread.ts";
import { markSubjectRead } from "#lib/services/notifications/mark-subject-read.ts";
import { requireInboxThread, requireOwnThread } from "./require-thread.ts";
import { tellThread } from "./tell-thread.ts";

/**
 * Says that the signed-in reader has had a thread before their eyes up to a message. It never goes back, and not beyond
 * what there is. `side` is from where they read: as the person, or as HR.
 * @returns the thread's revision before and after, so that the reader's own page does not take its own mark for news
 * @throws UserFacingError forbidden, not_found
 */
export async function markThreadRead(
  ctx: Ctx,
  input: { readonly threadId: string; readonly ordinal: number; readonly side: ThreadSide },
): Promise<{ readonly before: string; readonly after: string }> {
  const { threadId, side } = input;
  const requireThread = side === "hr" ? requireInboxThread : requireOwnThread;
  return ctx.db.transaction(async (tx) => {
    const thread = await requireThread(tx, ctx, { threadId, hold: "update" });
    const before = String(thread.revision);
    const ordinal = Math.min(input.ordinal, thread.lastOrdinal);
    const userId = requireUserId(ctx);
    await markSubjectRead(tx, ctx, { userId, kind: "message", subjectId: threadId });
    if (!(await upsertThreadRead(tx, { threadId, userId, ordinal, readAt: ctx.now() }))) {
      return { before, after: before };
    }
    await updateThread(tx, threadId, {});
    await tellThread(tx, ctx, thread);
    return { before, after: String(thread.revision + 1) };
  });
}
