import type { Db } from "#db/client.ts";
import { findThreadPerson, type ThreadRow } from "#db/queries/message-threads.ts";
import type { Ctx } from "#lib/context.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

/** Writes down what somebody in HR did with a thread, for the person it belongs to. */
export async function auditThread(
  tx: Db,
  ctx: Ctx,
  { thread, action }: { readonly thread: Pick<ThreadRow, "id" | "userId">; readonly action: string },
): Promise<void> {
  const employeeId = (await findThreadPerson(tx, thread.userId))?.employeeId ?? null;
  await recordEvent(tx, ctx, {
    action,
    subject: thread.id,
    ...(employeeId === null ? {} : { employeeId }),
  });
}
