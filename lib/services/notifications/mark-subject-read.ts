import type { Db } from "#db/client.ts";
import { updateSubjectRead, updateSubjectReadByAll } from "#db/queries/notifications.ts";
import type { Ctx } from "#lib/context.ts";
import type { NotificationKind } from "#lib/domain/notification/notification-kind.ts";
import { announceChange } from "./announce-change.ts";

/** Somebody has seen the thing itself, so they need not be told of it any more; in the transaction of the seeing. */
export async function markSubjectRead(
  tx: Db,
  ctx: Ctx,
  { userId, kind, subjectId }: { userId: string; kind: NotificationKind; subjectId: string },
): Promise<void> {
  const count = await updateSubjectRead(tx, { userId, kind, subjectId, readAt: ctx.now() });
  if (count > 0) await announceChange(tx, ctx, [userId]);
}

/** The thing is settled, by whomever: nobody needs to be told of it any more; in the transaction of the settling. */
export async function markSubjectSettled(
  tx: Db,
  ctx: Ctx,
  { kind, subjectId }: { kind: NotificationKind; subjectId: string },
): Promise<void> {
  const userIds = await updateSubjectReadByAll(tx, { kind, subjectId, readAt: ctx.now() });
  await announceChange(tx, ctx, userIds);
}
