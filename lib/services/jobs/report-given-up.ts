import { listAdminIds } from "#db/queries/users.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { notifyEach } from "#lib/services/notifications/notify.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** Tells every admin that a job was given up: of each kind of job once a day, however many were. */
export async function reportGivenUp(ctx: Ctx, { jobId }: { jobId: string }): Promise<void> {
  requireRole(ctx);
  await ctx.db.transaction(async (tx) => {
    const { value: timeZone } = await readSetting(tx, companyTimeZone);
    const day = toCalendarDate(ctx.now(), timeZone);
    const userIds = await listAdminIds(tx);
    const key = `job given up:${jobId}:${day}`;
    await notifyEach(tx, ctx, { userIds, kind: "system_problem", subjectId: "jobs", key });
  });
}
