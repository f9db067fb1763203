import type { Db } from "#db/client.ts";
import { insertThread, type ThreadRow } from "#db/queries/message-threads.ts";
import type { Ctx } from "#lib/context.ts";
import type { ThreadSide } from "#lib/domain/messages/thread.ts";
import { newId } from "#lib/id.ts";
import { sealSubject } from "./sealed-thread.ts";

/** An empty thread of a person, for the message that follows in the same transaction. */
export async function openThread(
  tx: Db,
  ctx: Ctx,
  input: { readonly userId: string; readonly subject: string | null; readonly side: ThreadSide },
): Promise<ThreadRow> {
  const at = ctx.now();
  const id = newId("thr", at);
  const thread = {
    id,
    userId: input.userId,
    sealedSubject: sealSubject(ctx.vault, id, input.subject),
    status: "open",
    assignedTo: null,
    startedAt: at,
    lastMessageAt: at,
    lastSide: input.side,
    lastOrdinal: 0,
    closedAt: null,
    revision: 1,
  } as const;
  await insertThread(tx, thread);
  return thread;
}
