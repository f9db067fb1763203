import { countContestPage } from "#db/queries/contests.ts";
import { getFeatureClock } from "#db/queries/features.ts";
import { findNewestRun } from "#db/queries/focus.ts";
import type { TimedMeasure } from "#db/queries/group-figures.ts";
import { findLatestReviewPeriod, listLatestImports } from "#db/queries/import-freshness.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { ContestFilter } from "#lib/domain/contest/contest-filter.ts";
import { toIsoDate } from "#lib/domain/features/day-number.ts";
import { isWideEnough } from "#lib/domain/insight/bucket-choice.ts";
import {
  addDays,
  type BucketWidth,
  bucketStart,
  bucketWidths,
  type IsoDate,
} from "#lib/domain/insight/calendar-days.ts";
import type { BarChartModel, LineChartModel } from "#lib/domain/insight/chart-model.ts";
import type { GroupStretch } from "#lib/domain/insight/group-stretch.ts";
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

export type Overview = {
  readonly mood: LineChartModel | null;
  readonly moodByDepartment: BarChartModel | null;
  readonly hours: BarChartModel | null;
  readonly rewards: BarChartModel | null;
  readonly freshness: readonly FreshnessRow[];
  readonly focus: FocusPreview;
  /** How many contested points of others wait for HR's answer. */
  readonly waitingContests: number;
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
  const self = ctx.actor.kind === "user" ? ctx.actor.employeeId : null;
  const waiting: ContestFilter = { status: "open", employeeId: null, page: 1 };
  const [mood, moodByDepartment, hours, ratings, freshness, focus, waitingContests, latestRun, completedRun] =
    await Promise.all([
      latest.vibemeter === null ? null : readMood(reader, latest.vibemeter),
      latest.vibemeter === null ? null : readMoodByDepartment(reader, latest.vibemeter),
      latest.activity === null ? null : readHours(reader, latest.activity),
      reader.rewardsByRating(),
      readFreshness(ctx, latest),
      readFocusPreview(ctx),
      countContestPage(ctx.db, waiting, self),
      findNewestRun(ctx.db, "any"),
      findNewestRun(ctx.db, "completed"),
    ]);
  return {
    mood,
    moodByDepartment,
    hours,
    rewards: toRewardsByRating(ratings),
    freshness,
    focus,
    waitingContests,
    latestRun,
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
  for (const width of bucketWidths) {
    const from = addDays(latestDate, -windowDays[width]);
    const buckets = await reader.companyBuckets({ measure: "mood", width, from });
    if (isWideEnough(buckets)) return toMoodTimeline({ buckets, width, latestDate });
  }
  const buckets = await reader.companyBuckets({ measure: "mood", width: "all" });
  return toMoodTimeline({ buckets, width: "all", latestDate });
}

/** The two newest weeks, months and quarters, narrowest and newest first. */
async function listNewest(
  reader: FigureReader,
  {
    measure,
    widths,
    latestDate,
  }: { measure: TimedMeasure; widths: readonly BucketWidth[]; latestDate: IsoDate },
): Promise<GroupStretch[]> {
  const lists = widths.map((width) => {
    const from = addDays(bucketStart(latestDate, width), -1);
    return reader.newestStretches({ measure, width, from });
  });
  return (await Promise.all(lists)).flat();
}

async function readMoodByDepartment(
  reader: FigureReader,
  latestDate: IsoDate,
): Promise<BarChartModel | null> {
  return toMoodByDepartment(await listNewest(reader, { measure: "mood", widths: bucketWidths, latestDate }));
}

async function readHours(reader: FigureReader, latestDate: IsoDate): Promise<BarChartModel | null> {
  const widths = ["month", "quarter"] as const;
  const newest = await listNewest(reader, { measure: "hours", widths, latestDate });
  return (
    toHoursByDepartment(newest) ??
    toHoursByDepartment(await reader.newestStretches({ measure: "hours", width: "all" }))
  );
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
