import { listUnsubscribedPurposes } from "#db/queries/mail-unsubscriptions.ts";
import {
  findFirstReportDay,
  findLogoId,
  listCollectiveReports,
  listReportDays,
} from "#db/queries/reports.ts";
import { type Ctx, requireRole, requireUserId } from "#lib/context.ts";
import { addDays, type IsoDate, isCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { type ArchiveRow, toArchiveRows } from "#lib/domain/report/archive.ts";
import { type DailyReport, dailyReportSetting } from "#lib/domain/report/settings.ts";
import { readCompanyToday } from "#lib/services/check-in/company-today.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

const daysShown = 30;

export type ReportArchive = {
  readonly today: IsoDate;
  readonly daily: DailyReport;
  readonly rows: readonly ArchiveRow[];
  /** The day up to which an earlier page goes; null on the last. */
  readonly earlierUntil: IsoDate | null;
  readonly wantsMail: boolean;
  readonly logoId: string | null;
};

/**
 * The reports of up to thirty days that end on `until` (null: today), each with how it differs from the one before.
 * @throws UserFacingError forbidden
 */
export async function readArchive(
  ctx: Ctx,
  input: { readonly until: string | null },
): Promise<ReportArchive> {
  requireRole(ctx, "hr");
  const { db } = ctx;
  const today = await readCompanyToday(ctx);
  const { value: daily } = await readSetting(db, dailyReportSetting);
  const isKnown = input.until !== null && isCalendarDate(input.until) && input.until <= today;
  const until = isKnown && input.until !== null ? input.until : today;
  const from = addDays(until, 1 - daysShown);
  const first = await findFirstReportDay(db);
  // One more report than is shown: the oldest is held against the one before it.
  const reports = await listCollectiveReports(db, { from: addDays(from, -daysShown), until });
  const days = await listReportDays(db, { from, until });
  const unwanted = await listUnsubscribedPurposes(db, requireUserId(ctx));
  return {
    today,
    daily,
    rows: toArchiveRows({ from, until, today, first, reports, days, isDaily: daily.isOn }),
    earlierUntil: first !== null && first < from ? addDays(from, -1) : null,
    wantsMail: !unwanted.includes("daily_report"),
    logoId: await findLogoId(db),
  };
}
