import { insertThreadEvent, updateThread } from "#db/queries/message-threads.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import type { ThreadStatus } from "#lib/domain/messages/thread.ts";
import { newId } from "#lib/id.ts";
import { auditThread } from "./audit-thread.ts";
import { requireInboxThread } from "./require-thread.ts";
import { tellThread } from "./tell-thread.ts";

/**
 * Nothing more is to be done. Nothing is lost by it: whoever writes opens the thread again.
 * @throws UserFacingError forbidden; not_found, also about oneself
 */
export async function closeThread(ctx: Ctx, input: { readonly threadId: string }): Promise<void> {
  await setStatus(ctx, { ...input, status: "closed" });
}

/** @throws UserFacingError forbidden; not_found, also about oneself */
export async function reopenThread(ctx: Ctx, input: { readonly threadId: string }): Promise<void> {
  await setStatus(ctx, { ...input, status: "open" });
}

async function setStatus(
  ctx: Ctx,
  { threadId, status }: { readonly threadId: string; readonly status: ThreadStatus },
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const thread = await requireInboxThread(tx, ctx, { threadId, hold: "update" });
    if (thread.status === status) return;
    const at = ctx.now();
    const isClosed = status === "closed";
    await updateThread(tx, threadId, { status, closedAt: isClosed ? at : null });
    const kind = isClosed ? "closed" : "reopened";
    await insertThreadEvent(tx, { id: newId("tev", at), threadId, kind, at, userId: requireUserId(ctx) });
    await auditThread(tx, ctx, { thread, action: `thread.${kind}` });
    await tellThread(tx, ctx, thread);
  });
}
