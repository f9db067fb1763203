import { dimensionNames, nameGroup, nameValue } from "#lib/domain/insight/dashboard/filter-words.ts";
import { chooseComparison, type GroupComparison } from "#lib/domain/insight/dashboard/group-comparison.ts";
import type { NamedPoint } from "#lib/domain/insight/dashboard/mood-distribution.ts";
import { type GroupPoint, type ReleasedMeasure, releaseWidths } from "#lib/domain/privacy/group-point.ts";
import { type InsightView, ofEverybody, toCell } from "./open-insight.ts";

/** How many stretches back a section looks that speaks of now. */
const stretchesBack = 2;

/**
 * The chosen group and its parts in the newest stretch that shows the most of them; a group of two choices stands
 * beside everybody instead. Null when nothing may be shown.
 */
export async function readComparison(
  view: InsightView,
  measure: ReleasedMeasure,
): Promise<GroupComparison | null> {
  const { figures, filter } = view;
  const own = releaseWidths.indexOf(figures.widthOf(measure));
  const series = await Promise.all(
    releaseWidths.slice(own).map((width) => figures.series({ measure, cell: toCell(filter), width })),
  );
  const newest = series.flatMap((points) => points.slice(-stretchesBack).reverse());
  const candidates: GroupComparison[] = [];
  for (const point of newest) {
    const candidate = await readAt(view, measure, point);
    candidates.push(candidate);
    if (isAllShown(candidate)) break;
  }
  return chooseComparison(candidates);
}

/** No other stretch shows more. */
function isAllShown({ whole, parts }: GroupComparison): boolean {
  return [whole, ...parts].every(({ point }) => point.figure !== null);
}

async function readAt(
  view: InsightView,
  measure: ReleasedMeasure,
  point: GroupPoint,
): Promise<GroupComparison> {
  const { figures, filter, split } = view;
  const cell = toCell(filter);
  const whole: NamedPoint = { name: nameGroup(cell), point };
  if (split === null) return { itemName: "Group", whole, parts: await readBeside(view, measure, point) };
  const parts = await figures.parts({ measure, cell, by: split, width: point.width, start: point.start });
  return {
    itemName: dimensionNames[split],
    whole,
    parts: parts.map((part) => ({ name: nameValue(split, part.name), point: part })),
  };
}

/** Everybody in the same stretch, where the group itself cannot be taken apart; nothing beside everybody. */
async function readBeside(
  view: InsightView,
  measure: ReleasedMeasure,
  point: GroupPoint,
): Promise<NamedPoint[]> {
  const company = ofEverybody(view);
  const cell = toCell(company.filter);
  const name = nameGroup(cell);
  if (nameGroup(toCell(view.filter)) === name) return [];
  const points = await view.figures.series({ measure, cell, width: point.width });
  const beside = points.find(({ start }) => start === point.start);
  return beside === undefined ? [] : [{ name, point: beside }];
}
