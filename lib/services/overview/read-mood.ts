import type {
  BarChartModel,
  DistributionChartModel,
  LineChartModel,
  PanelChartModel,
} from "#lib/domain/insight/chart-model.ts";
import { dimensionNames } from "#lib/domain/insight/dashboard/filter-words.ts";
import { toMoodByGroup } from "#lib/domain/insight/dashboard/group-comparison.ts";
import { toMoodByTeam } from "#lib/domain/insight/dashboard/mood-by-team.ts";
import { findLatestMood, toMoodCourse } from "#lib/domain/insight/dashboard/mood-course.ts";
import { toMoodDistribution } from "#lib/domain/insight/dashboard/mood-distribution.ts";
import { type InsightView, ofEverybody } from "./open-insight.ts";
import { readComparison } from "./read-comparison.ts";
import { readLines, readWholeLine } from "./read-lines.ts";

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

/** How the mood moved in the chosen group and each part of it, with what is noise. */
export async function readMoodByTeam(view: InsightView): Promise<PanelChartModel | null> {
  const latestDate = view.latest.mood;
  if (latestDate === null) return null;
  const set = await readLines(view, { measure: "mood", latestDate });
  if (set === null) return null;
  const itemName = view.split === null ? "Group" : dimensionNames[view.split];
  const beside = view.split === null ? await readBesideLine(view, latestDate) : [];
  return toMoodByTeam({ itemName, ...set, teams: [...set.parts, ...beside], latestDate });
}

async function readBesideLine(view: InsightView, latestDate: string) {
  const company = ofEverybody(view);
  if (view.people === company.people) return [];
  const set = await readWholeLine(company, { measure: "mood", latestDate });
  return set === null ? [] : [set.whole];
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
