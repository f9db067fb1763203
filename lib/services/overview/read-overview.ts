import { getFeatureClock } from "#db/queries/features.ts";
import { findNewestRun } from "#db/queries/focus.ts";
import { findLatestReviewPeriod, listLatestImports } from "#db/queries/import-freshness.ts";
import { hasPeople } from "#db/queries/people.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { toIsoDate } from "#lib/domain/features/day-number.ts";
import type { FeatureClock } from "#lib/domain/features/feature-clock.ts";
import { type FreshnessRow, toFreshness, toLead } from "#lib/domain/insight/overview-brief.ts";
import { type FocusPreview, readFocusPreview } from "./read-focus-preview.ts";

export type Overview = {
  readonly freshness: readonly FreshnessRow[];
  readonly focus: FocusPreview;
  readonly latestRun: Awaited<ReturnType<typeof findNewestRun>>;
  /** Whether a detection run has ended well at least once. */
  readonly hasLooked: boolean;
  readonly hasData: boolean;
  readonly lead: string;
};

/**
 * Who may need somebody, and how fresh the data are: what the first page of HR shows at once. Figures of groups are read
 * beside it.
 */
export async function readOverview(ctx: Ctx): Promise<Overview> {
  requireRole(ctx, "hr");
  const [clock, imports, latestReviewPeriod, focus, latestRun, completedRun, hasData] = await Promise.all([
    getFeatureClock(ctx.db),
    listLatestImports(ctx.db),
    findLatestReviewPeriod(ctx.db),
    readFocusPreview(ctx),
    findNewestRun(ctx.db, "any"),
    findNewestRun(ctx.db, "completed"),
    hasPeople(ctx.db),
  ]);
  const latestDates = toLatestDates(clock);
  const reach = [latestDates.activity, latestDates.vibemeter].filter((date) => date !== null).sort();
  return {
    freshness: toFreshness({
      latestDates,
      latestReviewPeriod,
      importedAt: new Map(imports.map(({ kind, importedAt }) => [kind, importedAt])),
    }),
    focus,
    latestRun,
    hasLooked: completedRun !== null,
    lead: toLead({ run: completedRun, latestDate: reach.at(-1) ?? null }),
    hasData,
  };
}

function toLatestDates(clock: FeatureClock) {
  const toDate = (day: number | null) => (day === null ? null : toIsoDate(day));
  return {
    activity: toDate(clock.activity),
    leave: toDate(clock.leave),
    onboarding: toDate(clock.joining),
    rewards: toDate(clock.rewards),
    vibemeter: toDate(clock.mood),
  };
}
