import {
  countInbox,
  listHrPeople,
  listInboxPage,
  listThreadsOf,
  readInboxRevision,
  readOwnRevision,
} from "#db/queries/message-threads.ts";
import { listLastMessages } from "#db/queries/thread-messages.ts";
import { type Ctx, requireRole, requireUserId } from "#lib/context.ts";
import { toConversationTitle } from "#lib/domain/conversation/turn/message-text.ts";
import type { InboxFilter } from "#lib/domain/messages/inbox-filter.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readTimeZoneOf } from "#lib/services/profile/read-profile.ts";
import { openSubject, openText } from "./sealed-thread.ts";

/** The signed-in person's own threads with HR, the last used first, and who reads them. */
export async function listOwnThreads(ctx: Ctx) {
  const userId = requireUserId(ctx);
  return ctx.db.transaction(async (tx) => {
    const rows = await listThreadsOf(tx, userId);
    const last = await listLastMessages(
      tx,
      rows.map(({ thread }) => thread.id),
    );
    const beginnings = new Map(last.map((message) => [message.threadId, readBeginning(ctx, message)]));
    return {
      threads: rows.map(({ thread, assigneeName, isUnread }) => ({
        id: thread.id,
        subject: openSubject(ctx.vault, thread.id, thread.sealedSubject),
        beginning: beginnings.get(thread.id) ?? null,
        lastSide: thread.lastSide,
        status: thread.status,
        lastMessageAt: thread.lastMessageAt,
        assigneeName,
        isUnread,
      })),
      readers: (await listHrPeople(tx)).filter(({ id }) => id !== userId).map(({ name }) => name),
      revision: await readOwnRevision(tx, userId),
      timeZone: await readTimeZoneOf(tx, userId),
      now: ctx.now(),
    };
  });
}
export type OwnThreads = Awaited<ReturnType<typeof listOwnThreads>>;

/** The first words of a message; null where it cannot be opened: a list is not closed by that. */
function readBeginning(ctx: Ctx, message: Parameters<typeof openText>[1]): string | null {
  try {
    return toConversationTitle(openText(ctx.vault, message));
  } catch {
    return null;
  }
}

/**
 * HR's shared inbox as it is filtered, one page at a time; whoever is listed is written down as seen. Of what was written it
 * shows the subject alone, and nobody finds their own threads in it.
 * @throws UserFacingError forbidden
 */
export async function listInbox(ctx: Ctx, filter: InboxFilter) {
  requireRole(ctx, "hr");
  const viewerId = requireUserId(ctx);
  return ctx.db.transaction(async (tx) => {
    const rows = await listInboxPage(tx, viewerId, filter);
    const employeeIds = [...new Set(rows.flatMap(({ employeeId }) => employeeId ?? []))];
    if (employeeIds.length > 0) {
      await recordEvent(tx, ctx, { action: "threads.listed", detail: { employeeIds } });
    }
    return {
      threads: rows.map(({ thread, ...row }) => ({
        ...row,
        id: thread.id,
        subject: openSubject(ctx.vault, thread.id, thread.sealedSubject),
        status: thread.status,
        lastSide: thread.lastSide,
        lastMessageAt: thread.lastMessageAt,
      })),
      counts: await countInbox(tx, viewerId, filter),
      revision: await readInboxRevision(tx, viewerId),
      timeZone: await readTimeZoneOf(tx, viewerId),
      now: ctx.now(),
      viewerId,
    };
  });
}
export type Inbox = Awaited<ReturnType<typeof listInbox>>;
