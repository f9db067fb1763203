import { readInboxRevision, readOwnRevision } from "#db/queries/message-threads.ts";
import { type Ctx, requireRole, requireUserId } from "#lib/context.ts";
import type { ThreadSide } from "#lib/domain/messages/thread.ts";
import { requireInboxThread, requireOwnThread } from "./require-thread.ts";

/**
 * A figure that moves when there is something new to show: of one thread, or of a whole list. It says nothing about
 * anybody, so an open page may ask as often as it likes.
 * @throws UserFacingError forbidden, not_found
 */
export async function readRevision(
  ctx: Ctx,
  { threadId, side }: { readonly threadId: string | null; readonly side: ThreadSide },
): Promise<string> {
  if (threadId === null) {
    if (side === "person") return readOwnRevision(ctx.db, requireUserId(ctx));
    requireRole(ctx, "hr");
    return readInboxRevision(ctx.db, requireUserId(ctx));
  }
  const requireThread = side === "hr" ? requireInboxThread : requireOwnThread;
  return String((await requireThread(ctx.db, ctx, { threadId, hold: "read" })).revision);
}
