import type {
  BarChartModel,
  DistributionChartModel,
  LineChartModel,
} from "#lib/domain/insight/chart-model.ts";
import { toMoodByGroup } from "#lib/domain/insight/dashboard/group-comparison.ts";
import { findLatestMood, toMoodCourse } from "#lib/domain/insight/dashboard/mood-course.ts";
import { toMoodDistribution } from "#lib/domain/insight/dashboard/mood-distribution.ts";
import type { InsightView } from "./open-insight.ts";
import { readComparison } from "./read-comparison.ts";
import { readWholeLine } from "./read-lines.ts";

/** How the mood of the chosen group moved, and the latest of it; null without a figure that may be shown. */
export async function readMoodCourse(
  view: InsightView,
): Promise<{ chart: LineChartModel; latest: ReturnType<typeof findLatestMood> } | null> {
  const latestDate = view.latest.mood;
  if (latestDate === null) return null;
  const set = await readWholeLine(view, { measure: "mood", latestDate });
  const chart = set && toMoodCourse({ points: set.whole.points, width: set.width, latestDate });
  return chart && { chart, latest: findLatestMood(chart) };
}

/** Where the mood is low now: each part of the chosen group beside all of it. */
export async function readMoodByGroup(view: InsightView): Promise<BarChartModel | null> {
  const latestDate = view.latest.mood;
  const comparison = latestDate === null ? null : await readComparison(view, "mood");
  if (latestDate === null || comparison === null || comparison.parts.length === 0) return null;
  return toMoodByGroup(comparison, latestDate);
}

/** How people spread over the five steps, part by part. */
export async function readMoodDistribution(view: InsightView): Promise<DistributionChartModel | null> {
  const latestDate = view.latest.mood;
  const comparison = latestDate === null ? null : await readComparison(view, "mood");
  if (latestDate === null || comparison === null) return null;
  return toMoodDistribution({ ...comparison, latestDate });
}
