import { deleteAlertsResolvedBefore } from "#db/queries/alerts.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { alertRetentionSetting, computeAlertRetentionLimit } from "#lib/domain/safety/alert-retention.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** Destroys resolved alerts that are kept no longer, notes and all. What was done stays, as data without words. */
export async function purgeAlerts(ctx: Ctx): Promise<void> {
  requireRole(ctx);
  await ctx.db.transaction(async (tx) => {
    const { value: retentionDays } = await readSetting(tx, alertRetentionSetting);
    const count = await deleteAlertsResolvedBefore(tx, computeAlertRetentionLimit(ctx.now(), retentionDays));
    if (count === 0) return;
    await recordEvent(tx, ctx, { action: "alerts.purged", detail: { count, retentionDays } });
  });
}
