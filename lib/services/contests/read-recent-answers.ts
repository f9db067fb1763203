import { listContestsOfEmployee } from "#db/queries/contests.ts";
import type { Ctx } from "#lib/context.ts";
import { describeRecentAnswers } from "#lib/domain/contest/contest-words.ts";
import { toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { requireOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** What the start page says of HR's newest answers to the signed-in person; null when there is none. */
export async function readRecentAnswers(ctx: Ctx): Promise<string | null> {
  const rows = await listContestsOfEmployee(ctx.db, requireOwnEmployeeId(ctx));
  const { value: timeZone } = await readSetting(ctx.db, companyTimeZone);
  const answeredOn = rows.flatMap(({ contest: { answeredAt } }) =>
    answeredAt === null ? [] : [toCalendarDate(answeredAt, timeZone)],
  );
  return describeRecentAnswers(answeredOn, toCalendarDate(ctx.now(), timeZone));
}
