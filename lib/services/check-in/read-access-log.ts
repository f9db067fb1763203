import { listEventsAbout } from "#db/queries/access-events.ts";
import { actorId, type Ctx } from "#lib/context.ts";
import { type AccessEntry, toAccessLog } from "#lib/domain/insight/access-log.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { requireOwnEmployeeId } from "./own-employee.ts";

const longestLog = 1000;

/** Who looked at the signed-in person's data, newest first. */
export async function readAccessLog(ctx: Ctx): Promise<{ timeZone: string; entries: AccessEntry[] }> {
  const employeeId = requireOwnEmployeeId(ctx);
  const { value: timeZone } = await readSetting(ctx.db, companyTimeZone);
  const events = await listEventsAbout(ctx.db, {
    employeeId,
    exceptActorId: actorId(ctx),
    limit: longestLog,
  });
  return { timeZone, entries: toAccessLog(events, timeZone) };
}
