import type { PanelChartModel } from "#lib/domain/insight/chart-model.ts";
import { dimensionNames, nameGroup } from "#lib/domain/insight/dashboard/filter-words.ts";
import type { GroupLine, LineSet } from "#lib/domain/insight/dashboard/group-line.ts";
import { toGroupsOverTime } from "#lib/domain/insight/dashboard/groups-over-time.ts";
import type { ReleasedMeasure } from "#lib/domain/privacy/group-point.ts";
import { type InsightView, ofEverybody, toCell } from "./open-insight.ts";
import { readLines } from "./read-lines.ts";

/** How the mood moved in the chosen group and each part of it, with what is noise. */
export async function readMoodOverTime(view: InsightView): Promise<PanelChartModel | null> {
  return readOverTime(view, "mood", view.latest.mood);
}

/** The same of the hours of a recorded day. */
export async function readHoursOverTime(view: InsightView): Promise<PanelChartModel | null> {
  return readOverTime(view, "hours", view.latest.activity);
}

async function readOverTime(
  view: InsightView,
  measure: ReleasedMeasure,
  latestDate: string | null,
): Promise<PanelChartModel | null> {
  if (latestDate === null) return null;
  const set = await readLines(view, { measure, latestDate });
  if (set === null) return null;
  const itemName = view.split === null ? "Group" : dimensionNames[view.split];
  const beside = view.split === null ? await readBeside(view, measure, set) : [];
  return toGroupsOverTime({ measure, itemName, ...set, teams: [...set.parts, ...beside], latestDate });
}

/** Everybody over the same stretches, where the group itself cannot be taken apart; nothing beside everybody. */
async function readBeside(view: InsightView, measure: ReleasedMeasure, set: LineSet): Promise<GroupLine[]> {
  const cell = toCell(ofEverybody(view).filter);
  const name = nameGroup(cell);
  if (set.whole.name === name) return [];
  const points = await view.figures.series({ measure, cell, width: set.width });
  const byStart = new Map(points.map((point) => [point.start, point]));
  return [{ name, points: set.whole.points.flatMap(({ start }) => byStart.get(start) ?? []) }];
}
