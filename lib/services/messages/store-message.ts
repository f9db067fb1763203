import type { Db } from "#db/client.ts";
import {
  findAssignee,
  insertThreadEvent,
  type ThreadRow,
  updateThread,
} from "#db/queries/message-threads.ts";
import {
  countMessagesSince,
  findMessageOfAuthor,
  insertThreadMessage,
  lockAuthor,
} from "#db/queries/thread-messages.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import type { CareCard } from "#lib/domain/conversation/care/care-card.ts";
import { threadMessageRate } from "#lib/domain/messages/limits.ts";
import type { ThreadSide } from "#lib/domain/messages/thread.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { openText, sealMessage } from "./sealed-thread.ts";
import { notifyReaders, tellThread } from "./tell-thread.ts";

/** Where a message went. */
export type Sent = { readonly threadId: string; readonly messageId: string };

/**
 * The message that the signed-in author has already sent under this id, so that sending again after a broken connection
 * changes nothing; null for a new one. Until the transaction ends no other message of theirs is stored.
 * @throws UserFacingError conflict when other words, or another thread, went under the id
 */
export async function findSent(
  tx: Db,
  ctx: Ctx,
  input: { readonly clientId: string; readonly text: string; readonly threadId: string | null },
): Promise<Sent | null> {
  const authorId = requireUserId(ctx);
  await lockAuthor(tx, authorId);
  const same = await findMessageOfAuthor(tx, { authorId, clientId: input.clientId });
  if (same === null) return null;
  const isSame =
    openText(ctx.vault, same) === input.text && same.threadId === (input.threadId ?? same.threadId);
  if (isSame) return { threadId: same.threadId, messageId: same.id };
  throw new UserFacingError("conflict", "Another message was sent under this number. Please send it anew.");
}

/** @throws UserFacingError rate_limited */
export async function refuseFlood(tx: Db, ctx: Ctx): Promise<void> {
  const since = new Date(ctx.now().getTime() - threadMessageRate.windowSeconds * 1000);
  const sent = await countMessagesSince(tx, { authorId: requireUserId(ctx), since });
  if (sent < threadMessageRate.count) return;
  throw new UserFacingError(
    "rate_limited",
    "That was a lot in a short time. Wait a minute, then send it again; it is still in the box.",
  );
}

type NewMessage = {
  /** Held by the caller. */
  readonly thread: ThreadRow;
  readonly side: ThreadSide;
  readonly messageId: string;
  readonly clientId: string;
  readonly text: string;
  readonly card: CareCard | null;
};

/** Adds a message to a thread; a closed one opens by it, and whoever in HR answers first looks after it. */
export async function storeMessage(tx: Db, ctx: Ctx, message: NewMessage): Promise<Sent> {
  const { thread, side, messageId: id, clientId, text, card } = message;
  const at = ctx.now();
  const authorId = requireUserId(ctx);
  const ordinal = thread.lastOrdinal + 1;
  await insertThreadMessage(tx, {
    id,
    threadId: thread.id,
    authorId,
    side,
    clientId,
    ordinal,
    ...sealMessage(ctx.vault, { id, text, card }),
    sentAt: at,
  });
  const event = { threadId: thread.id, at, userId: authorId };
  if (thread.status === "closed") {
    await insertThreadEvent(tx, { ...event, id: newId("tev", at), kind: "reopened" });
  }
  const takesOver = side === "hr" && (await findAssignee(tx, thread.id)) === null;
  if (takesOver) {
    await insertThreadEvent(tx, { ...event, id: newId("tev", at), kind: "assigned", toUserId: authorId });
  }
  await updateThread(tx, thread.id, {
    lastMessageAt: at,
    lastSide: side,
    lastOrdinal: ordinal,
    status: "open",
    closedAt: null,
    ...(takesOver ? { assignedTo: authorId } : {}),
  });
  await notifyReaders(tx, ctx, { thread, from: side });
  await tellThread(tx, ctx, thread);
  return { threadId: thread.id, messageId: id };
}
