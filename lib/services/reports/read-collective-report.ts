import { findReportDay } from "#db/queries/reports.ts";
import type { Ctx } from "#lib/context.ts";
import type { IsoDate } from "#lib/domain/insight/calendar-days.ts";
import type { CollectiveReport } from "#lib/domain/report/collective-report.ts";
import { describeFailedSteps } from "#lib/domain/report/report-day.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { composeCollectiveReport } from "./compose-collective-report.ts";
import { requireReportOf } from "./require-report-of.ts";

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
  const { date, as } = input;
  const kept = await requireReportOf(ctx, { date });
  const report = kept?.report ?? (await composeToday(ctx, date));
  const detail = { as, kept: kept !== null };
  await ctx.db.transaction((tx) =>
    recordEvent(tx, ctx, { action: "report.collective_opened", subject: date, detail }),
  );
  return { report, isKept: kept !== null };
}

async function composeToday(ctx: Ctx, day: IsoDate): Promise<CollectiveReport> {
  const failures = describeFailedSteps((await findReportDay(ctx.db, day))?.steps ?? []);
  return composeCollectiveReport(ctx, { day, isKept: false, failures });
}
