import type { Db } from "#db/client.ts";
import { countOpenTasks, insertTask, lockTasksOf } from "#db/queries/tasks.ts";
import { actorId, type Ctx } from "#lib/context.ts";
import { mostOpenTasks, type TaskSource } from "#lib/domain/calendar/task/task.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { sealTaskWords } from "./task-words.ts";

export type NewTask = {
  readonly employeeId: string;
  readonly title: string;
  readonly note?: string | null;
  /** YYYY-MM-DD, or null without a day. */
  readonly dueOn: string | null;
  readonly source: TaskSource;
  readonly importKey?: string;
};

/**
 * Gives an employee a task, in the transaction `tx` of its occasion, with its event. One from HR is read by HR too; any
 * other belongs to the account that acts. The caller has checked the words (`checkTask`) and who may.
 * @returns its id
 * @throws UserFacingError rate_limited when the list is full
 */
export async function createTask(tx: Db, ctx: Ctx, task: NewTask): Promise<string> {
  const now = ctx.now();
  const id = newId("tsk", now);
  await lockTasksOf(tx, task.employeeId);
  if ((await countOpenTasks(tx, task.employeeId)) >= mostOpenTasks) {
    throw new UserFacingError("rate_limited", "There are 500 open tasks already. Please finish some first.");
  }
  await insertTask(tx, {
    id,
    employeeId: task.employeeId,
    ownerUserId: task.source === "hr" ? null : actorId(ctx),
    source: task.source,
    ...sealTaskWords(ctx, id, { title: task.title, note: task.note ?? null }),
    dueOn: task.dueOn,
    dueSetAt: now,
    importKey: task.importKey ?? null,
    createdBy: actorId(ctx),
    createdAt: now,
    updatedAt: now,
  });
  await recordEvent(tx, ctx, {
    action: "task.created",
    employeeId: task.employeeId,
    subject: id,
    detail: { source: task.source },
  });
  return id;
}
