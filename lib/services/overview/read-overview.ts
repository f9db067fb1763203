import { getFeatureClock } from "#db/queries/features.ts";
import { findNewestRun } from "#db/queries/focus.ts";
import { findLatestReviewPeriod, listLatestImports } from "#db/queries/import-freshness.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { toIsoDate } from "#lib/domain/features/day-number.ts";
import { chooseWidening } from "#lib/domain/insight/bucket-choice.ts";
import { addDays, type IsoDate } from "#lib/domain/insight/calendar-days.ts";
import type { BarChartModel, LineChartModel } from "#lib/domain/insight/chart-model.ts";
import { toMoodTimeline } from "#lib/domain/insight/mood-timeline.ts";
import {
  toHoursByDepartment,
  toMoodByDepartment,
  toRewardsByRating,
} from "#lib/domain/insight/overview-bars.ts";
import { type FreshnessRow, toFreshness, toLead } from "#lib/domain/insight/overview-brief.ts";
import { type FocusPreview, readFocusPreview } from "./read-focus-preview.ts";
import { type FigureReader, openFigureReader } from "./read-group-figures.ts";

/** How far back each width looks, from the latest day of the data. */
const windowDays = { week: 26 * 7, month: 548, quarter: 3 * 365 } as const;
/** Among how many of the newest weeks, months or quarters a comparison of groups may choose. */
const stretchCount = 2;

export type Overview = {
  readonly mood: LineChartModel | null;
  readonly moodByDepartment: BarChartModel | null;
  readonly hours: BarChartModel | null;
  readonly rewards: BarChartModel | null;
  readonly freshness: readonly FreshnessRow[];
  readonly focus: FocusPreview;
  readonly latestRun: Awaited<ReturnType<typeof findNewestRun>>;
  /** Whether a detection run has ended well at least once. */
  readonly hasLooked: boolean;
  readonly hasData: boolean;
  readonly lead: string;
};

/** The daily picture for HR. Every group figure in it has passed the gate. */
export async function readOverview(ctx: Ctx): Promise<Overview> {
  requireRole(ctx, "hr");
  const latest = await readLatestDates(ctx);
  const reader = await openFigureReader(ctx.db);
  const completedRun = await findNewestRun(ctx.db, "completed");
  return {
    mood: latest.vibemeter === null ? null : await readMood(reader, latest.vibemeter),
    moodByDepartment: latest.vibemeter === null ? null : await readMoodByDepartment(reader, latest.vibemeter),
    hours: latest.activity === null ? null : await readHours(reader, latest.activity),
    rewards: toRewardsByRating(await reader.rewardsByRating()),
    freshness: await readFreshness(ctx, latest),
    focus: await readFocusPreview(ctx),
    latestRun: await findNewestRun(ctx.db, "any"),
    hasLooked: completedRun !== null,
    lead: toLead({ run: completedRun, latestDate: findLatest([latest.activity, latest.vibemeter]) }),
    hasData: reader.peopleCount > 0,
  };
}

function findLatest(dates: readonly (IsoDate | null)[]): IsoDate | null {
  const known = dates.filter((date) => date !== null);
  return known.sort().at(-1) ?? null;
}

async function readLatestDates(ctx: Ctx) {
  const clock = await getFeatureClock(ctx.db);
  const toDate = (day: number | null) => (day === null ? null : toIsoDate(day));
  return {
    activity: toDate(clock.activity),
    leave: toDate(clock.leave),
    onboarding: toDate(clock.joining),
    rewards: toDate(clock.rewards),
    vibemeter: toDate(clock.mood),
  };
}

async function readMood(reader: FigureReader, latestDate: IsoDate): Promise<LineChartModel> {
  const bucketsOf = (width: "week" | "month" | "quarter") =>
    reader.companyBuckets({ measure: "mood", width, from: addDays(latestDate, -windowDays[width]) });
  const buckets = {
    week: await bucketsOf("week"),
    month: await bucketsOf("month"),
    quarter: await bucketsOf("quarter"),
  };
  const width = chooseWidening(buckets);
  return toMoodTimeline({
    buckets: width === "all" ? await reader.companyBuckets({ measure: "mood", width }) : buckets[width],
    width,
    latestDate,
  });
}

async function readMoodByDepartment(
  reader: FigureReader,
  latestDate: IsoDate,
): Promise<BarChartModel | null> {
  const newest = (width: "week" | "month" | "quarter") =>
    reader.newestStretches({
      measure: "mood",
      width,
      from: addDays(latestDate, -windowDays[width]),
      count: stretchCount,
    });
  return toMoodByDepartment([
    ...(await newest("week")),
    ...(await newest("month")),
    ...(await newest("quarter")),
  ]);
}

async function readHours(reader: FigureReader, latestDate: IsoDate): Promise<BarChartModel | null> {
  const newest = (width: "month" | "quarter") =>
    reader.newestStretches({
      measure: "hours",
      width,
      from: addDays(latestDate, -windowDays.month),
      count: stretchCount,
    });
  const model = toHoursByDepartment([...(await newest("month")), ...(await newest("quarter"))]);
  if (model !== null) return model;
  return toHoursByDepartment(await reader.newestStretches({ measure: "hours", width: "all", count: 1 }));
}

async function readFreshness(
  ctx: Ctx,
  latestDates: Awaited<ReturnType<typeof readLatestDates>>,
): Promise<FreshnessRow[]> {
  const imports = await listLatestImports(ctx.db);
  return toFreshness({
    latestDates,
    latestReviewPeriod: await findLatestReviewPeriod(ctx.db),
    importedAt: new Map(imports.map(({ kind, importedAt }) => [kind, importedAt])),
  });
}
