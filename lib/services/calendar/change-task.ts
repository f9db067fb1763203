import type { Db } from "#db/client.ts";
import { findTaskForUpdate, type TaskRow, updateTask } from "#db/queries/tasks.ts";
import type { Ctx } from "#lib/context.ts";
import { undoDays } from "#lib/domain/calendar/task/retention.ts";
import type { TaskInput } from "#lib/domain/calendar/task/task-input.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { requireOwnReader } from "./own-reader.ts";
import { readOwnToday } from "./own-today.ts";
import { noSuchTask, requireTaskWords } from "./require-task-words.ts";
import { sealTaskWords } from "./task-words.ts";

type TaskChange = Parameters<typeof updateTask>[2];

/**
 * Changes one's own task: its words and its day. What HR gave stays as HR wrote it.
 * @throws UserFacingError not_found, forbidden, invalid_input
 */
export async function changeTask(ctx: Ctx, { taskId, ...input }: TaskInput & { taskId: string }) {
  const { today } = await readOwnToday(ctx.db, ctx);
  const words = requireTaskWords(input, today);
  await change(ctx, taskId, "task.changed", (task) => {
    requireOwnWords(task);
    const isMoved = task.dueOn !== words.dueOn;
    return {
      ...sealTaskWords(ctx, taskId, words),
      dueOn: words.dueOn,
      ...(isMoved ? { dueSetAt: ctx.now(), remindedAt: null } : {}),
    };
  });
}

/** Marks a task as done, one from HR too. Doing it twice changes nothing. @throws UserFacingError not_found */
export async function completeTask(ctx: Ctx, { taskId }: { taskId: string }): Promise<void> {
  await change(ctx, taskId, "task.completed", (task) =>
    task.completedAt === null ? { completedAt: ctx.now() } : null,
  );
}

/** Takes back that a task is done. @throws UserFacingError not_found */
export async function reopenTask(ctx: Ctx, { taskId }: { taskId: string }): Promise<void> {
  await change(ctx, taskId, "task.reopened", (task) =>
    task.completedAt === null ? null : { completedAt: null },
  );
}

/** Deletes one's own task; for a day it can be put back. @throws UserFacingError not_found, forbidden */
export async function deleteTask(ctx: Ctx, { taskId }: { taskId: string }): Promise<void> {
  await change(ctx, taskId, "task.deleted", (task) => {
    requireOwnWords(task);
    return { deletedAt: ctx.now() };
  });
}

/** Puts a deleted task back. @throws UserFacingError not_found when it was destroyed meanwhile */
export async function restoreTask(ctx: Ctx, { taskId }: { taskId: string }): Promise<void> {
  const reader = requireOwnReader(ctx);
  const since = new Date(ctx.now().getTime() - undoDays * 86_400_000);
  await ctx.db.transaction(async (tx) => {
    const task = await findTaskForUpdate(tx, { taskId, reader });
    // What HR took back is not the person's to bring back.
    if (task === null || task.source === "hr") throw noSuchTask();
    if (task.deletedAt === null) return;
    if (task.deletedAt < since) throw noSuchTask();
    await store(tx, ctx, task, "task.restored", { deletedAt: null });
  });
}

async function change(
  ctx: Ctx,
  taskId: string,
  action: string,
  toChange: (task: TaskRow) => TaskChange | null,
): Promise<void> {
  const reader = requireOwnReader(ctx);
  await ctx.db.transaction(async (tx) => {
    const task = await findTaskForUpdate(tx, { taskId, reader });
    if (task === null || task.deletedAt !== null) throw noSuchTask();
    const changed = toChange(task);
    if (changed !== null) await store(tx, ctx, task, action, changed);
  });
}

async function store(tx: Db, ctx: Ctx, task: TaskRow, action: string, changed: TaskChange): Promise<void> {
  await updateTask(tx, task.id, { ...changed, updatedAt: ctx.now() });
  await recordEvent(tx, ctx, {
    action,
    employeeId: task.employeeId,
    subject: task.id,
    detail: { source: task.source },
  });
}

function requireOwnWords({ source }: TaskRow): void {
  if (source !== "hr") return;
  throw new UserFacingError("forbidden", "HR gave you this task. You can mark it as done, or write to HR.");
}
