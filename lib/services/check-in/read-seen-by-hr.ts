import { countSummariesOf } from "#db/queries/conversation-summaries.ts";
import { listFlagsOfEmployee } from "#db/queries/flags.ts";
import { listMoodAnswers, listPersonRecords } from "#db/queries/person-records.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import { type SeenThing, toSeenByHr } from "#lib/domain/insight/own/seen-by-hr.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { requireOwnEmployeeId } from "./own-employee.ts";

/** What HR sees about the signed-in person. */
export async function readSeenByHr(ctx: Ctx): Promise<SeenThing[]> {
  const employeeId = requireOwnEmployeeId(ctx);
  const { db } = ctx;
  const { value: timeZone } = await readSetting(db, companyTimeZone);
  const { activity, leave, onboarding, reviews, awards } = await listPersonRecords(db, employeeId);
  const open = (await listFlagsOfEmployee(db, employeeId)).find(({ endedAt }) => endedAt === null);
  const summaries = await countSummariesOf(db, requireUserId(ctx));
  return toSeenByHr({
    activityDays: activity.length,
    leaveEntries: leave.length,
    reviews: reviews.length,
    awards: awards.length,
    hasOnboarding: onboarding.length > 0,
    latestActivity: activity.at(-1)?.date ?? null,
    moodAnswers: (await listMoodAnswers(db, employeeId)).length,
    findingSince: open === undefined ? null : formatInstantDay(open.openedAt, timeZone),
    releasedSummaries: summaries.get("released") ?? 0,
    waitingSummaries: summaries.get("waiting") ?? 0,
  });
}
