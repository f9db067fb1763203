import { findCollectiveReport } from "#db/queries/reports.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { formatDay, isCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { UserFacingError } from "#lib/errors.ts";
import { readCompanyToday } from "#lib/services/check-in/company-today.ts";

/**
 * The kept report of a day; null for today while it is not written. Nothing is written down.
 * @throws UserFacingError forbidden; not_found for a day without a report
 */
export async function requireReportOf(ctx: Ctx, { date }: { readonly date: string }) {
  requireRole(ctx, "hr");
  if (!isCalendarDate(date)) throw new UserFacingError("not_found", "There is no such day.");
  const kept = await findCollectiveReport(ctx.db, date);
  if (kept === null && date !== (await readCompanyToday(ctx))) {
    throw new UserFacingError("not_found", `There is no report of ${formatDay(date)}.`);
  }
  return kept;
}
