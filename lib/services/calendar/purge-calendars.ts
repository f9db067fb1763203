import { deleteEventsBefore } from "#db/queries/calendar.ts";
import { deleteOldTasks } from "#db/queries/tasks.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { calendarRetentionSetting, undoDays } from "#lib/domain/calendar/task/retention.ts";
import { computeRetentionLimit } from "#lib/domain/conversation/turn/retention.ts";
import { toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** Destroys tasks that were deleted or are long done, and imported events that are long over. Only the system does. */
export async function purgeCalendars(ctx: Ctx): Promise<void> {
  requireRole(ctx);
  await ctx.db.transaction(async (tx) => {
    const { value: retentionDays } = await readSetting(tx, calendarRetentionSetting);
    const before = computeRetentionLimit(ctx.now(), retentionDays);
    const deletedBefore = computeRetentionLimit(ctx.now(), undoDays);
    const taskCount = await deleteOldTasks(tx, { deletedBefore, doneBefore: before });
    const eventCount = await deleteEventsBefore(tx, toCalendarDate(before, "UTC"));
    if (taskCount + eventCount === 0) return;
    await recordEvent(tx, ctx, {
      action: "calendar.purged",
      detail: { taskCount, eventCount, retentionDays },
    });
  });
}
