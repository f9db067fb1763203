import type { Db } from "#db/client.ts";
import {
  findInboxThread,
  findInboxThreadForUpdate,
  findThreadOf,
  findThreadOfForUpdate,
  type ThreadRow,
} from "#db/queries/message-threads.ts";
import { type Ctx, requireRole, requireUserId } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";

/** Whether a thread is only read, or held until the transaction ends. */
type Hold = "read" | "update";

/**
 * A thread of the signed-in person.
 * @throws UserFacingError not_found, also when it is somebody else's
 */
export async function requireOwnThread(
  tx: Db,
  ctx: Ctx,
  { threadId, hold }: { readonly threadId: string; readonly hold: Hold },
): Promise<ThreadRow> {
  const key = { threadId, userId: requireUserId(ctx) };
  return found(hold === "update" ? await findThreadOfForUpdate(tx, key) : await findThreadOf(tx, key));
}

/**
 * A thread as somebody in HR may see it: never their own.
 * @throws UserFacingError forbidden to others than HR; not_found, also about themselves
 */
export async function requireInboxThread(
  tx: Db,
  ctx: Ctx,
  { threadId, hold }: { readonly threadId: string; readonly hold: Hold },
): Promise<ThreadRow> {
  requireRole(ctx, "hr");
  const key = { threadId, viewerId: requireUserId(ctx) };
  return found(hold === "update" ? await findInboxThreadForUpdate(tx, key) : await findInboxThread(tx, key));
}

function found(thread: ThreadRow | null): ThreadRow {
  if (thread !== null) return thread;
  throw new UserFacingError(
    "not_found",
    "There are no such messages, or they are kept no longer. Go back to the list.",
  );
}
