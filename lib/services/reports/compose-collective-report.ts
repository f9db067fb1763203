import { findLatestRound, listNudgesOf } from "#db/queries/engagement/rounds.ts";
import { countFocus, findNewestRun } from "#db/queries/focus.ts";
import { findReportBefore } from "#db/queries/reports.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { type IsoDate, toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { parseFocusFilter } from "#lib/domain/insight/focus-filter.ts";
import type { CollectiveFacts, FindingCounts } from "#lib/domain/report/collective/collective-facts.ts";
import { type CollectiveReport, toCollectiveReport } from "#lib/domain/report/collective-report.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { readConcerns } from "#lib/services/insight/read-concerns.ts";
import { readEffectiveness } from "#lib/services/insight/read-effectiveness.ts";
import { readMoodDrivers } from "#lib/services/insight/read-mood-drivers.ts";
import { readNudgeResponse } from "#lib/services/insight/read-nudge-response.ts";
import { readParticipation } from "#lib/services/insight/read-participation.ts";
import { readRiskBands } from "#lib/services/insight/read-risk-bands.ts";
import { readCompanyName } from "#lib/services/outbox/read-company-name.ts";
import { readLatestDates } from "#lib/services/people/latest-dates.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { readGroupCharts } from "./read-group-charts.ts";

/**
 * The report about the company as things stand now, under the date of `day`. Group figures come through their one gate alone.
 * @throws UserFacingError forbidden
 */
export async function composeCollectiveReport(
  ctx: Ctx,
  input: { readonly day: IsoDate; readonly isKept: boolean; readonly failures: string | null },
): Promise<CollectiveReport> {
  requireRole(ctx, "hr");
  const { day } = input;
  const previous = await findReportBefore(ctx.db, day);
  return toCollectiveReport({
    ...input,
    ...(await readDayFacts(ctx, day)),
    ...(await readInsights(ctx)),
    ...(await readGroupCharts(ctx)),
    companyName: await readCompanyName(ctx.db),
    latestDates: await readLatestDates(ctx.db),
    previous: previous === null ? null : { day: previous.day, figures: previous.report.figures },
  });
}

async function readDayFacts(
  { db }: Ctx,
  day: IsoDate,
): Promise<Pick<CollectiveFacts, "run" | "findings" | "asked">> {
  const { value: timeZone } = await readSetting(db, companyTimeZone);
  const run = await findNewestRun(db, "completed");
  const round = await findLatestRound(db, day);
  return {
    run: run === null ? null : { day: toCalendarDate(run.startedAt, timeZone), peopleCount: run.peopleCount },
    findings: await countFindings(db),
    asked: round === null ? null : { day: round.day, count: (await listNudgesOf(db, round.day)).length },
  };
}

/** Findings that HR set aside do not stand. */
async function countFindings(db: Ctx["db"]): Promise<FindingCounts> {
  const standing = { ...parseFocusFilter({}), decision: "not_dismissed" as const };
  return {
    standing: await countFocus(db, standing, null),
    severe: await countFocus(db, { ...standing, severity: "severe" }, null),
    undecided: await countFocus(db, { ...standing, decision: "undecided" }, null),
  };
}

type Insights = Pick<
  CollectiveFacts,
  "riskBands" | "concerns" | "effectiveness" | "participation" | "nudgeResponse" | "moodDrivers"
>;

async function readInsights(ctx: Ctx): Promise<Insights> {
  return {
    riskBands: await readRiskBands(ctx),
    concerns: await readConcerns(ctx),
    effectiveness: await readEffectiveness(ctx),
    participation: await readParticipation(ctx),
    nudgeResponse: await readNudgeResponse(ctx),
    moodDrivers: await readMoodDrivers(ctx),
  };
}
