import type { Db } from "#db/client.ts";
import { findAssignee, findReadOrdinal, listHrPeople, type ThreadRow } from "#db/queries/message-threads.ts";
import type { Ctx } from "#lib/context.ts";
import type { ThreadSide } from "#lib/domain/messages/thread.ts";
import { notifyMany } from "#lib/services/notifications/notify.ts";
import { recordEvent } from "#lib/services/realtime/record-event.ts";

type Thread = Pick<ThreadRow, "id" | "userId">;

/** Tells the open pages of both sides that something changed in a thread. */
export async function tellThread(tx: Db, ctx: Ctx, thread: Thread): Promise<void> {
  const hr = await listHrPeople(tx);
  const userIds = [thread.userId, ...hr.map(({ id }) => id)];
  await recordEvent(tx, ctx, { userIds, name: "message", subjectId: thread.id });
}

/**
 * Notifies whoever has to read a new message: the person, or who looks after the thread in HR, or all of HR while nobody
 * does. Until they have read it, further messages of the thread are not told of anew.
 */
export async function notifyReaders(
  tx: Db,
  ctx: Ctx,
  { thread, from }: { readonly thread: Thread; readonly from: ThreadSide },
): Promise<void> {
  const userIds = from === "hr" ? [thread.userId] : await listReadersInHr(tx, thread);
  const occasions = await Promise.all(
    userIds.map(async (userId) => {
      const ordinal = await findReadOrdinal(tx, { threadId: thread.id, userId });
      return {
        userId,
        kind: "message" as const,
        subjectId: thread.id,
        key: `message:${thread.id}:after:${ordinal}`,
      };
    }),
  );
  await notifyMany(tx, ctx, occasions);
}

/** Tells somebody in HR that a colleague gave them a thread. */
export async function notifyAssignee(
  tx: Db,
  ctx: Ctx,
  { thread, userId, eventId }: { readonly thread: Thread; readonly userId: string; readonly eventId: string },
): Promise<void> {
  const key = `message:${thread.id}:given:${eventId}`;
  await notifyMany(tx, ctx, [{ userId, kind: "message", subjectId: thread.id, key }]);
}

async function listReadersInHr(tx: Db, thread: Thread): Promise<string[]> {
  const assignee = await findAssignee(tx, thread.id);
  if (assignee !== null && assignee.id !== thread.userId) return [assignee.id];
  return (await listHrPeople(tx)).map(({ id }) => id).filter((id) => id !== thread.userId);
}
