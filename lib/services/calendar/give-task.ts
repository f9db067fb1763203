import { findAccountOf, findGivenTaskForUpdate, listGivenTasks, updateTask } from "#db/queries/tasks.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { Task } from "#lib/domain/calendar/task/task.ts";
import type { TaskInput } from "#lib/domain/calendar/task/task-input.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readCompanyToday } from "#lib/services/check-in/company-today.ts";
import { markSubjectRead } from "#lib/services/notifications/mark-subject-read.ts";
import { notify } from "#lib/services/notifications/notify.ts";
import { refuseOwnRecord } from "#lib/services/people/own-record.ts";
import { getPerson } from "#lib/services/people/read-person.ts";
import { recordEvent as recordRealtimeEvent } from "#lib/services/realtime/record-event.ts";
import { createTask } from "./create-task.ts";
import { noSuchTask, requireTaskWords } from "./require-task-words.ts";
import { openTask } from "./task-words.ts";

const mostShown = 100;

/**
 * HR gives somebody a task. The person is told, and reads who gave it.
 * @returns its id
 * @throws UserFacingError invalid_input, not_found, forbidden about oneself
 */
export async function giveTask(ctx: Ctx, { employeeId, ...input }: TaskInput & { employeeId: string }) {
  requireRole(ctx, "hr");
  const words = requireTaskWords(input, await readCompanyToday(ctx));
  return ctx.db.transaction(async (tx) => {
    const who = await getPerson(tx, ctx, employeeId);
    const taskId = await createTask(tx, ctx, { employeeId: who.employeeId, ...words, source: "hr" });
    const account = await findAccountOf(tx, who.employeeId);
    if (account !== null) {
      await notify(tx, ctx, { ...account, kind: "task", subjectId: taskId, key: `task:${taskId}` });
      await recordRealtimeEvent(tx, ctx, { userIds: [account.userId], name: "task", subjectId: taskId });
    }
    return taskId;
  });
}

/**
 * HR takes a task back that HR gave; the person sees it no more.
 * @throws UserFacingError not_found; forbidden about oneself; conflict when it is done
 */
export async function withdrawTask(ctx: Ctx, { taskId }: { taskId: string }): Promise<void> {
  requireRole(ctx, "hr");
  await ctx.db.transaction(async (tx) => {
    const task = await findGivenTaskForUpdate(tx, taskId);
    if (task === null) throw noSuchTask();
    refuseOwnRecord(ctx, task.employeeId);
    if (task.deletedAt !== null) return;
    if (task.completedAt !== null) {
      throw new UserFacingError("conflict", "It is done already, so it stays on the list.");
    }
    await updateTask(tx, taskId, { deletedAt: ctx.now(), updatedAt: ctx.now() });
    const about = { employeeId: task.employeeId, subject: taskId };
    await recordEvent(tx, ctx, { action: "task.withdrawn", ...about });
    const account = await findAccountOf(tx, task.employeeId);
    if (account !== null) {
      await markSubjectRead(tx, ctx, { ...account, kind: "task", subjectId: taskId });
      await recordRealtimeEvent(tx, ctx, { userIds: [account.userId], name: "task", subjectId: taskId });
    }
  });
}

export type GivenTask = Task & { readonly givenAt: Date };

/**
 * What HR gave somebody, newest first, written down as seen. Their own tasks are nobody's but theirs.
 * @throws UserFacingError not_found, forbidden about oneself
 */
export async function readGivenTasks(ctx: Ctx, { employeeId }: { employeeId: string }): Promise<GivenTask[]> {
  requireRole(ctx, "hr");
  return ctx.db.transaction(async (tx) => {
    await getPerson(tx, ctx, employeeId);
    const rows = await listGivenTasks(tx, employeeId, mostShown);
    if (rows.length > 0) await recordEvent(tx, ctx, { action: "tasks.listed", employeeId });
    return rows.map((row) => ({ ...openTask(ctx, row), givenAt: row.createdAt }));
  });
}
