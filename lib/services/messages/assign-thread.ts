import type { Db } from "#db/client.ts";
import {
  findAssignee,
  insertThreadEvent,
  listHrPeople,
  type ThreadRow,
  updateThread,
} from "#db/queries/message-threads.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { auditThread } from "./audit-thread.ts";
import { requireInboxThread } from "./require-thread.ts";
import { notifyAssignee, tellThread } from "./tell-thread.ts";

/**
 * Settles who in HR looks after a thread; null: nobody. Of two at once the first holds, and the second is told who has it.
 * `fromUserId` is who had it when the page was read.
 * @throws UserFacingError forbidden; not_found, also about oneself; conflict; invalid_input for somebody who is not in HR,
 * or whose own thread it is
 */
export async function assignThread(
  ctx: Ctx,
  input: { readonly threadId: string; readonly toUserId: string | null; readonly fromUserId: string | null },
): Promise<void> {
  const { threadId, toUserId, fromUserId } = input;
  await ctx.db.transaction(async (tx) => {
    const thread = await requireInboxThread(tx, ctx, { threadId, hold: "update" });
    const assignee = await findAssignee(tx, threadId);
    if ((assignee?.id ?? null) === toUserId) return;
    if ((assignee?.id ?? null) !== fromUserId) {
      const who = assignee === null ? "Nobody looks" : `${assignee.name} looks`;
      throw new UserFacingError(
        "conflict",
        `${who} after this now. Look again, then decide whether to change it.`,
      );
    }
    if (toUserId !== null) await requireColleague(tx, thread, toUserId);
    await updateThread(tx, threadId, { assignedTo: toUserId });
    const at = ctx.now();
    const eventId = newId("tev", at);
    const userId = requireUserId(ctx);
    const kind = toUserId === null ? "released" : "assigned";
    await insertThreadEvent(tx, { id: eventId, threadId, kind, at, userId, toUserId });
    if (toUserId !== null && toUserId !== userId) {
      await notifyAssignee(tx, ctx, { thread, userId: toUserId, eventId });
    }
    await auditThread(tx, ctx, { thread, action: "thread.assigned" });
    await tellThread(tx, ctx, thread);
  });
}

/** A thread is never given to the person it belongs to. */
async function requireColleague(tx: Db, thread: ThreadRow, toUserId: string): Promise<void> {
  const people = await listHrPeople(tx);
  if (toUserId !== thread.userId && people.some(({ id }) => id === toUserId)) return;
  throw new UserFacingError("invalid_input", "Please choose somebody who works in HR now.", {
    fieldErrors: { toUserId: "Please choose somebody who works in HR now." },
  });
}
