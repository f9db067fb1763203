import { findThreadOf } from "#db/queries/message-threads.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";

/** Whether a thread is the signed-in person's own; nothing of it is read. */
export async function isOwnThread(ctx: Ctx, { threadId }: { readonly threadId: string }): Promise<boolean> {
  return (await findThreadOf(ctx.db, { threadId, userId: requireUserId(ctx) })) !== null;
}
