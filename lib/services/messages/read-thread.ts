import type { Db } from "#db/client.ts";
import {
  findAssignee,
  findReadOrdinal,
  findThreadPerson,
  listHrPeople,
  listThreadEvents,
  listThreadReads,
  type ThreadRow,
} from "#db/queries/message-threads.ts";
import { listThreadMessages } from "#db/queries/thread-messages.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import type { ThreadSide } from "#lib/domain/messages/thread.ts";
import { readTimeZoneOf } from "#lib/services/profile/read-profile.ts";
import { auditThread } from "./audit-thread.ts";
import { requireInboxThread, requireOwnThread } from "./require-thread.ts";
import { openCard, openSubject, openText } from "./sealed-thread.ts";

/** How many messages of a thread are shown at first, and how many more each time. */
export const shownMessages = 100;

type Wanted = { readonly threadId: string; readonly limit: number };

/**
 * A thread as the person it belongs to reads it.
 * @throws UserFacingError not_found, also when it is somebody else's; unavailable when it cannot be opened
 */
export async function readOwnThread(ctx: Ctx, { threadId, limit }: Wanted) {
  return ctx.db.transaction(async (tx) => {
    const thread = await requireOwnThread(tx, ctx, { threadId, hold: "read" });
    return toView(tx, ctx, { thread, side: "person", limit });
  });
}

/**
 * A thread as HR reads it; that it was read is written down, and the person sees it.
 * @throws UserFacingError forbidden; not_found, also about oneself; unavailable when it cannot be opened
 */
export async function readInboxThread(ctx: Ctx, { threadId, limit }: Wanted) {
  return ctx.db.transaction(async (tx) => {
    const thread = await requireInboxThread(tx, ctx, { threadId, hold: "read" });
    await auditThread(tx, ctx, { thread, action: "thread.read" });
    const view = await toView(tx, ctx, { thread, side: "hr", limit });
    const person = await findThreadPerson(tx, thread.userId);
    if (person === null) throw new Error("a thread belongs to an account");
    const colleagues = (await listHrPeople(tx)).filter(({ id }) => id !== thread.userId);
    return { ...view, person, colleagues };
  });
}

export type ThreadView = Awaited<ReturnType<typeof readOwnThread>>;
export type InboxThreadView = Awaited<ReturnType<typeof readInboxThread>>;

async function toView(
  tx: Db,
  ctx: Ctx,
  { thread, side, limit }: { thread: ThreadRow; side: ThreadSide; limit: number },
) {
  const viewerId = requireUserId(ctx);
  const threadId = thread.id;
  const rows = await listThreadMessages(tx, { threadId, limit });
  const first = rows[0]?.message;
  const hasEarlier = (first?.ordinal ?? 1) > 1;
  const events = await listThreadEvents(tx, threadId);
  return {
    id: threadId,
    side,
    viewerId,
    subject: openSubject(ctx.vault, threadId, thread.sealedSubject),
    status: thread.status,
    revision: String(thread.revision),
    assignee: await findAssignee(tx, threadId),
    messages: rows.map(({ message, authorName }) => ({
      id: message.id,
      ordinal: message.ordinal,
      side: message.side,
      isOwn: message.authorId === viewerId,
      clientId: message.authorId === viewerId ? message.clientId : null,
      authorName,
      text: openText(ctx.vault, message),
      card: message.authorId === viewerId ? openCard(ctx.vault, message) : null,
      sentAt: message.sentAt,
    })),
    events: hasEarlier ? events.filter(({ at }) => first !== undefined && at >= first.sentAt) : events,
    reads: (await listThreadReads(tx, threadId)).filter(({ userId }) => userId !== viewerId),
    hasEarlier,
    readOrdinal: await findReadOrdinal(tx, { threadId, userId: viewerId }),
    lastOrdinal: thread.lastOrdinal,
    personId: thread.userId,
    timeZone: await readTimeZoneOf(tx, viewerId),
    now: ctx.now(),
  };
}
