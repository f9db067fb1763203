import type { Ctx } from "#lib/context.ts";
import { toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** Today, where the company is. */
export async function readCompanyToday(ctx: Ctx): Promise<string> {
  return toCalendarDate(ctx.now(), (await readSetting(ctx.db, companyTimeZone)).value);
}
