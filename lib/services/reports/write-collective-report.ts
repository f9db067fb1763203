import { findCollectiveReport, findReportDay, insertCollectiveReport } from "#db/queries/reports.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { IsoDate } from "#lib/domain/insight/calendar-days.ts";
import { describeFailedSteps } from "#lib/domain/report/report-day.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { composeCollectiveReport } from "./compose-collective-report.ts";

/** Writes and keeps the report of `day`, which is today. A day that has one keeps it as it is. */
export async function writeCollectiveReport(ctx: Ctx, { day }: { readonly day: IsoDate }): Promise<void> {
  requireRole(ctx, "hr");
  if ((await findCollectiveReport(ctx.db, day)) !== null) return;
  const failures = describeFailedSteps((await findReportDay(ctx.db, day))?.steps ?? []);
  const report = await composeCollectiveReport(ctx, { day, isKept: true, failures });
  await ctx.db.transaction(async (tx) => {
    if (!(await insertCollectiveReport(tx, { day, report, writtenAt: ctx.now() }))) return;
    await recordEvent(tx, ctx, { action: "report.collective_written", subject: day });
  });
}
