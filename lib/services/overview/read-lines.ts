import type { IsoDate } from "#lib/domain/insight/calendar-days.ts";
import { nameGroup } from "#lib/domain/insight/dashboard/filter-words.ts";
import {
  chooseLines,
  type LineSet,
  listWidths,
  showsEnough,
  takePeriod,
  toLines,
} from "#lib/domain/insight/dashboard/group-line.ts";
import {
  type GroupPoint,
  type ReleasedMeasure,
  type ReleaseWidth,
  releaseWidths,
} from "#lib/domain/privacy/group-point.ts";
import { type InsightView, toCell } from "./open-insight.ts";

type LinesInput = { readonly measure: ReleasedMeasure; readonly latestDate: IsoDate };

/** The chosen group over time in the width that shows most of it; null without a figure. */
export async function readWholeLine(view: InsightView, input: LinesInput): Promise<LineSet | null> {
  return readNarrowest(listOwnWidths(view, input.measure), (width) => readWhole(view, input, width));
}

/** The same with its parts. */
export async function readLines(view: InsightView, input: LinesInput): Promise<LineSet | null> {
  return readNarrowest(listOwnWidths(view, input.measure), async (width) => {
    const set = await readWhole(view, input, width);
    return { ...set, parts: await readParts(view, input.measure, set.whole.points) };
  });
}

/** Reads wider and wider stretches until enough is shown, and no further. */
async function readNarrowest(
  widths: readonly ReleaseWidth[],
  read: (width: ReleaseWidth) => Promise<LineSet>,
): Promise<LineSet | null> {
  const sets: LineSet[] = [];
  for (const width of widths) {
    const set = await read(width);
    if (showsEnough(set)) return set;
    sets.push(set);
  }
  return chooseLines(sets);
}

/** The widths of a period that a measure has, narrowest first; its own where the period has only narrower ones. */
function listOwnWidths({ figures, filter }: InsightView, measure: ReleasedMeasure): readonly ReleaseWidth[] {
  const own = figures.widthOf(measure);
  const rank = (width: ReleaseWidth) => releaseWidths.indexOf(width);
  const widths = listWidths(filter.period).filter((width) => rank(width) >= rank(own));
  return widths.length === 0 ? [own] : widths;
}

async function readWhole(
  { figures, filter }: InsightView,
  { measure, latestDate }: LinesInput,
  width: ReleaseWidth,
): Promise<LineSet> {
  const cell = toCell(filter);
  const points = await figures.series({ measure, cell, width });
  const name = nameGroup(cell);
  return { width, whole: { name, points: takePeriod(points, filter.period, latestDate) }, parts: [] };
}

async function readParts(
  { figures, filter, split }: InsightView,
  measure: ReleasedMeasure,
  points: readonly GroupPoint[],
) {
  if (split === null) return [];
  const cell = toCell(filter);
  const stretches = points.map(async (point) => ({
    point,
    parts: await figures.parts({ measure, cell, by: split, width: point.width, start: point.start }),
  }));
  return toLines(await Promise.all(stretches), split);
}
