import { listUnremindedTasks, updateTaskReminded } from "#db/queries/tasks.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { isReminderDue } from "#lib/domain/calendar/task/reminder.ts";
import { addDays, toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { notify } from "#lib/services/notifications/notify.ts";
import { readTimeZoneOf } from "#lib/services/profile/read-profile.ts";

const batchSize = 500;

/**
 * Reminds everybody of what is due tomorrow where they are, once, from the morning on. Only the system does; no word of a
 * task is read. Tasks are looked at in parts, each told in a transaction of its own, so that a stop in between repeats
 * and loses nothing.
 */
export async function remindTasks(ctx: Ctx): Promise<void> {
  requireRole(ctx);
  const utcDay = toCalendarDate(ctx.now(), "UTC");
  const days = { from: addDays(utcDay, -1), to: addDays(utcDay, 2) };
  const zones = new Map<string, string>();
  for (let afterId = ""; ; ) {
    const tasks = await listUnremindedTasks(ctx.db, { ...days, afterId, limit: batchSize });
    for (const task of tasks) {
      const timeZone = zones.get(task.userId) ?? (await readTimeZoneOf(ctx.db, task.userId));
      zones.set(task.userId, timeZone);
      await remind(ctx, task, timeZone);
    }
    afterId = tasks.at(-1)?.id ?? "";
    if (tasks.length < batchSize) return;
  }
}

type Unreminded = Awaited<ReturnType<typeof listUnremindedTasks>>[number];

async function remind(
  ctx: Ctx,
  { id, userId, dueOn, dueSetAt }: Unreminded,
  timeZone: string,
): Promise<void> {
  if (dueOn === null || !isReminderDue({ dueOn, dueSetAt }, { now: ctx.now(), timeZone })) return;
  await ctx.db.transaction(async (tx) => {
    if (!(await updateTaskReminded(tx, { taskId: id, dueOn, at: ctx.now() }))) return;
    await notify(tx, ctx, { userId, kind: "task", subjectId: id, key: `task-due:${id}:${dueOn}` });
  });
}
