import { type GroupDimension, tenureBands } from "../../privacy/group-cell.ts";

import type { GroupPart, GroupPoint, ReleaseWidth } from "../../privacy/group-point.ts";
import { addDays, type IsoDate } from "../calendar-days.ts";
import { nameValue } from "./filter-words.ts";
import type { InsightPeriod } from "./group-filter.ts";
import { lastDayOf } from "./stretch-words.ts";

/** A group with its points, oldest first; all lines of a chart have the same stretches. */
export type GroupLine = { readonly name: string; readonly points: readonly GroupPoint[] };

/** Lines in one width of time: everybody of the chosen group, and its parts. */
export type LineSet = {
  readonly width: ReleaseWidth;
  readonly whole: GroupLine;
  readonly parts: readonly GroupLine[];
};

const periodDays: Readonly<Record<InsightPeriod, number>> = {
  "6_months": 183,
  "12_months": 365,
  "24_months": 731,
  all: Number.POSITIVE_INFINITY,
};

/** The widths worth trying for a period, narrowest first: months of ten years would be no picture. */
export function listWidths(period: InsightPeriod): readonly ReleaseWidth[] {
  if (period === "all") return ["quarter", "year"];
  return period === "6_months" ? ["month", "quarter"] : ["month", "quarter", "year"];
}

/** The points of a period that counts back from the latest day of the data: those that end within it. */
export function takePeriod<Point extends GroupPoint>(
  points: readonly Point[],
  period: InsightPeriod,
  latestDate: IsoDate,
): Point[] {
  const days = periodDays[period];
  if (!Number.isFinite(days)) return [...points];
  const from = addDays(latestDate, -days);
  return points.filter(({ start, width }) => lastDayOf(start, width) > from);
}

/** From this share on enough of a chart is to be seen, and a wider stretch would only blur it. */
const enoughShown = 0.7;

/**
 * The narrowest width in which enough of the figures with an answer may be shown, with two stretches or more; else the
 * one that shows the largest share. Null without any.
 */
export function chooseLines(sets: readonly LineSet[]): LineSet | null {
  const rated = sets.map((set) => ({ set, share: shareShown(set) }));
  const most = Math.max(...rated.map(({ share }) => share));
  const chosen = rated.find(({ share }) => share >= enoughShown) ?? rated.find(({ share }) => share === most);
  return chosen?.set ?? null;
}

/** Whether enough of the lines is to be seen, so that no wider stretch is needed. */
export function showsEnough(set: LineSet): boolean {
  return shareShown(set) >= enoughShown;
}

function shareShown({ whole, parts }: LineSet): number {
  const points = [whole, ...parts].flatMap((line) => line.points);
  const answered = points.filter(({ hiddenBecause }) => hiddenBecause !== "unanswered");
  const shown = answered.filter(({ figure }) => figure !== null);
  const shownStretches = new Set(shown.map(({ start }) => start)).size;
  if (answered.length === 0 || shownStretches === 0) return 0;
  return (shown.length / answered.length) * (shownStretches === 1 ? 0.5 : 1);
}

/** The parts of every stretch as lines. A part that a stretch does not have is unanswered there. */
export function toLines(
  stretches: readonly { readonly point: GroupPoint; readonly parts: readonly GroupPart[] }[],
  by: GroupDimension,
): GroupLine[] {
  const names = new Set(stretches.flatMap(({ parts }) => parts.map(({ name }) => name)));
  return sortParts([...names], by).map((name) => ({
    name: nameValue(by, name),
    points: stretches.map(
      ({ point, parts }) =>
        parts.find((part) => part.name === name) ?? {
          ...point,
          figure: null,
          steps: null,
          hiddenBecause: "unanswered",
        },
    ),
  }));
}

function sortParts(names: readonly string[], by: GroupDimension): string[] {
  const ranks = new Map<string, number>(tenureBands.map((band, rank) => [band, rank]));
  if (by === "tenure") return names.toSorted((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
  return names.toSorted((one, other) => one.localeCompare(other));
}
