import type { Db } from "#db/client.ts";
import { findUserIdOfEmployee, listHrUserIdsExcept } from "#db/queries/users.ts";
import type { Ctx } from "#lib/context.ts";
import { markSubjectSettled } from "#lib/services/notifications/mark-subject-read.ts";
import { notify, notifyEach } from "#lib/services/notifications/notify.ts";

type Contest = { readonly contestId: string; readonly employeeId: string };

/** Tells HR that something waits for an answer; whoever of them it is about is not told. */
export async function tellContestOpened(tx: Db, ctx: Ctx, { contestId, employeeId }: Contest): Promise<void> {
  const userIds = await listHrUserIdsExcept(tx, employeeId);
  await notifyEach(tx, ctx, {
    userIds,
    kind: "contest_opened",
    subjectId: contestId,
    key: `contest_opened:${contestId}`,
  });
}

/** Nothing waits in HR any more. */
export async function tellContestSettled(
  tx: Db,
  ctx: Ctx,
  { contestId }: Pick<Contest, "contestId">,
): Promise<void> {
  await markSubjectSettled(tx, ctx, { kind: "contest_opened", subjectId: contestId });
}

/** Tells the person that HR has answered; somebody without an account reads it once they have one. */
export async function tellContestAnswered(
  tx: Db,
  ctx: Ctx,
  { contestId, employeeId }: Contest,
): Promise<void> {
  await tellContestSettled(tx, ctx, { contestId });
  const userId = await findUserIdOfEmployee(tx, employeeId);
  if (userId === null) return;
  const key = `contest_answered:${contestId}`;
  await notify(tx, ctx, { userId, kind: "contest_answered", subjectId: contestId, key });
}
