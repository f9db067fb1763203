import { listBandCounts, listCompletedRuns, listRunCounts } from "#db/queries/insight/run-bands.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { bucketStart, type IsoDate, toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { monthsBefore } from "#lib/domain/insight/complete-months.ts";
import type { Insight } from "#lib/domain/insight/insight.ts";
import { computeRiskBands } from "#lib/domain/insight/risk-bands/compute-risk-bands.ts";
import { datedRiskFiguresSchema } from "#lib/domain/insight/risk-bands/risk-figures.ts";
import { toRiskBands } from "#lib/domain/insight/risk-bands/to-risk-bands.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { releaseOnce } from "#lib/services/group-figures/release-once.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

const shownMonths = 12;

/** How many people there is a finding about, how severe, where, and how that went; renewed once a week. */
export async function readRiskBands(ctx: Ctx): Promise<Insight> {
  requireRole(ctx, "hr");
  const { value: timeZone } = await readSetting(ctx.db, companyTimeZone);
  const today = toCalendarDate(ctx.now(), timeZone);
  const figures = await releaseOnce(ctx, {
    kind: "risk-bands",
    bucket: bucketStart(today, "week"),
    schema: datedRiskFiguresSchema,
    compute: () => compute(ctx, today, timeZone),
  });
  return toRiskBands(figures, figures?.asOf ?? null);
}

async function compute(ctx: Ctx, today: IsoDate, timeZone: string) {
  const since = monthsBefore(bucketStart(today, "month"), shownMonths - 1);
  const runs = (await listCompletedRuns(ctx.db, new Date(`${since}T00:00:00Z`))).map((run) => ({
    ...run,
    day: toCalendarDate(run.startedAt, timeZone),
  }));
  const [latest] = runs;
  if (latest === undefined) return null;
  const lastOfMonths = [...Map.groupBy(runs, ({ day }) => bucketStart(day, "month"))]
    .flatMap(([start, [last]]) => (last === undefined ? [] : [{ start, runId: last.id }]))
    .sort((one, other) => (one.start < other.start ? -1 : 1));
  const counts = new Map(
    (
      await listRunCounts(
        ctx.db,
        lastOfMonths.map(({ runId }) => runId),
      )
    ).map((row) => [row.runId, row]),
  );
  const months = lastOfMonths.flatMap(({ start, runId }) => {
    const row = counts.get(runId);
    return row === undefined ? [] : [{ start, found: row.found, people: row.people }];
  });
  const value = computeRiskBands(await listBandCounts(ctx.db, latest.id), months);
  if (value === null) return null;
  const size = { people: value.people, respondents: value.people };
  return { value: { ...value, asOf: latest.reachesTo ?? latest.day }, size };
}
