import type { IsoDate } from "../../insight/calendar-days.ts";
import { figureFloor } from "../group-gate.ts";
import { type ReleaseWidth, releaseWidths } from "../group-point.ts";
import { releaseStart } from "./release-schedule.ts";

/** From which day on which width holds; the first plan holds for all days before it, too. */
export type ReleasePlan = { readonly from: IsoDate; readonly width: ReleaseWidth };

export type Stretch = { readonly start: IsoDate; readonly width: ReleaseWidth };

/** How many of a department gave something in one stretch. */
export type Turnout = { readonly start: IsoDate; readonly department: string; readonly respondents: number };

/** The stretch that a day belongs to; every day belongs to exactly one. */
export function findStretch(date: IsoDate, plans: readonly ReleasePlan[]): Stretch {
  const width = (plans.findLast((plan) => plan.from <= date) ?? plans[0])?.width ?? "month";
  return { start: releaseStart(date, width), width };
}

/**
 * Whether a stretch of this width is wide enough for departments: of all people in departments of the minimum size,
 * and over all stretches, at least half are in one of which at least the minimum gave something. Where no department
 * is that large the company is looked at as one.
 */
export function isDense(turnouts: readonly Turnout[], people: ReadonlyMap<string, number>): boolean {
  const large = new Map([...people].filter(([, count]) => count >= figureFloor.people));
  const byStart = [...Map.groupBy(turnouts, ({ start }) => start).values()];
  if (byStart.length === 0) return false;
  if (large.size === 0) {
    const totals = byStart.map((rows) => rows.reduce((sum, row) => sum + row.respondents, 0));
    return totals.filter((total) => total >= figureFloor.respondents).length * 2 >= totals.length;
  }
  const all = byStart.length * [...large.values()].reduce((sum, count) => sum + count, 0);
  const told = turnouts
    .filter(({ respondents }) => respondents >= figureFloor.respondents)
    .reduce((sum, { department }) => sum + (large.get(department) ?? 0), 0);
  return told * 2 >= all;
}

/** The narrowest width that is dense; the widest when none is. */
export async function chooseWidth(
  isWidthDense: (width: ReleaseWidth) => Promise<boolean>,
): Promise<ReleaseWidth> {
  for (const width of releaseWidths) if (await isWidthDense(width)) return width;
  return "year";
}
