import { countUncalledAlerts, listResponders } from "#db/queries/alerts.ts";
import type { Ctx } from "#lib/context.ts";
import { requireRole } from "#lib/context.ts";
import { alertRetentionSetting } from "#lib/domain/safety/alert-retention.ts";
import { countrySetting, ownContactsSetting } from "#lib/domain/safety/help-settings.ts";
import { rotaSetting } from "#lib/domain/safety/rota.ts";
import { workHoursSetting } from "#lib/domain/safety/work-hours.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/**
 * Who is called, and whose help is shown, with versions for saving, and the people a rota can be made of.
 * @throws UserFacingError forbidden
 */
export async function readSafetySettings(ctx: Ctx) {
  requireRole(ctx, "hr");
  const responders = await listResponders(ctx.db);
  return {
    rota: await readSetting(ctx.db, rotaSetting),
    workHours: await readSetting(ctx.db, workHoursSetting),
    retention: await readSetting(ctx.db, alertRetentionSetting),
    timeZone: (await readSetting(ctx.db, companyTimeZone)).value,
    country: await readSetting(ctx.db, countrySetting),
    ownContacts: await readSetting(ctx.db, ownContactsSetting),
    people: responders.flatMap(({ id, name, role }) => (role === "hr" ? [{ id, name }] : [])),
  };
}
export type SafetySettings = Awaited<ReturnType<typeof readSafetySettings>>;

/**
 * Whether alerts reach anybody: for an admin, who can invite people, without a word about any alert.
 * @throws UserFacingError forbidden
 */
export async function readAlertReach(ctx: Ctx): Promise<{ responders: number; uncalled: number }> {
  requireRole(ctx, "hr", "admin");
  const responders = await listResponders(ctx.db);
  return {
    responders: responders.filter(({ role }) => role === "hr").length,
    uncalled: await countUncalledAlerts(ctx.db, ctx.now()),
  };
}
