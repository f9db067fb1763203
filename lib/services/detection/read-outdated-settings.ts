import { type Ctx, requireRole } from "#lib/context.ts";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import { type OutdatedSettings, wordOutdatedSettings } from "#lib/domain/insight/guide/outdated-settings.ts";
import { roles } from "#lib/domain/privacy/roles.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { findOutdatedRun } from "#lib/services/settings/find-outdated-run.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/**
 * With which other settings the latest findings were found, for everybody who is signed in; it holds nothing about anybody.
 * @returns null where they were found with those that hold now, or nothing was looked for yet
 * @throws UserFacingError forbidden
 */
export async function readOutdatedSettings(ctx: Ctx): Promise<OutdatedSettings | null> {
  requireRole(ctx, ...roles);
  const outdated = await findOutdatedRun(ctx.db);
  if (outdated === null) return null;
  const { value: timeZone } = await readSetting(ctx.db, companyTimeZone);
  return wordOutdatedSettings(formatInstantDay(outdated.runAt, timeZone), outdated.parts);
}
