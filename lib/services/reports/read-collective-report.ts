import { findCollectiveReport, findReportDay } from "#db/queries/reports.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { formatDay, type IsoDate, isCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import type { CollectiveReport } from "#lib/domain/report/collective-report.ts";
import { describeFailedSteps } from "#lib/domain/report/report-day.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readCompanyToday } from "#lib/services/check-in/company-today.ts";
import { composeCollectiveReport } from "./compose-collective-report.ts";

export type ShownCollectiveReport = {
  readonly report: CollectiveReport;
  /** Whether it is the kept report of the day; else it tells how things stand now. */
  readonly isKept: boolean;
};

/**
 * The report about the company on a day, as it was written then; for today, before it is written, as things stand. Written down
 * as opened.
 * @throws UserFacingError forbidden; not_found for a day without a report
 */
export async function readCollectiveReport(
  ctx: Ctx,
  input: { readonly date: string; readonly as: "page" | "file" },
): Promise<ShownCollectiveReport> {
  requireRole(ctx, "hr");
  const { date, as } = input;
  if (!isCalendarDate(date)) throw new UserFacingError("not_found", "There is no such day.");
  const kept = await findCollectiveReport(ctx.db, date);
  const report = kept?.report ?? (await composeToday(ctx, date));
  const detail = { as, kept: kept !== null };
  await ctx.db.transaction((tx) =>
    recordEvent(tx, ctx, { action: "report.collective_opened", subject: date, detail }),
  );
  return { report, isKept: kept !== null };
}

async function composeToday(ctx: Ctx, date: IsoDate): Promise<CollectiveReport> {
  if (date !== (await readCompanyToday(ctx))) {
    throw new UserFacingError("not_found", `There is no report of ${formatDay(date)}.`);
  }
  const day = await findReportDay(ctx.db, date);
  const failures = describeFailedSteps(day?.steps ?? []);
  return composeCollectiveReport(ctx, { day: date, isKept: false, failures });
}
