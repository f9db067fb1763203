import { listThreadsOf } from "#db/queries/message-threads.ts";
import { listAllThreadMessages } from "#db/queries/thread-messages.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { openSubject, openText } from "./sealed-thread.ts";

export type ExportedThread = {
  readonly id: string;
  readonly subject: string | null;
  /** `from`: "you", or the name of who wrote in HR. */
  readonly messages: readonly { readonly from: string; readonly at: string; readonly text: string }[];
};

/**
 * Everything that the signed-in person and HR wrote to each other, for their own copy.
 * @throws UserFacingError unavailable when it cannot be opened
 */
export async function exportThreads(ctx: Ctx): Promise<ExportedThread[]> {
  const userId = requireUserId(ctx);
  return ctx.db.transaction(async (tx) => {
    const rows = await listAllThreadMessages(tx, userId);
    const byThread = Map.groupBy(rows, ({ message }) => message.threadId);
    const threads = await listThreadsOf(tx, userId);
    await recordEvent(tx, ctx, {
      action: "threads.exported",
      ...(ctx.actor.kind === "user" && ctx.actor.employeeId !== null
        ? { employeeId: ctx.actor.employeeId }
        : {}),
      detail: { count: threads.length },
    });
    return threads.map(({ thread }) => ({
      id: thread.id,
      subject: openSubject(ctx.vault, thread.id, thread.sealedSubject),
      messages: (byThread.get(thread.id) ?? []).map(({ message, authorName }) => ({
        from: message.side === "person" ? "you" : `${authorName ?? "Account deleted"} (HR)`,
        at: message.sentAt.toISOString(),
        text: openText(ctx.vault, message),
      })),
    }));
  });
}
