import { type Ctx, requireRole } from "#lib/context.ts";
import { addDays, type IsoDate, nextBucketStart } from "#lib/domain/insight/calendar-days.ts";
import { addFigures } from "#lib/domain/insight/group-figure.ts";
import { cellKey, type GroupCell, wholeCompany } from "#lib/domain/privacy/group-cell.ts";
import { gateGroups, isLargeEnough } from "#lib/domain/privacy/group-gate.ts";
import type { GroupPart, GroupPoint, ReleasedMeasure } from "#lib/domain/privacy/group-point.ts";
import { openFigureReader } from "#lib/services/overview/read-group-figures.ts";
import type { GroupFigures } from "./group-figures.ts";

/**
 * Opens the figures of groups for HR.
 * @throws UserFacingError forbidden for everybody but HR
 */
export async function openGroupFigures(ctx: Ctx): Promise<GroupFigures> {
  requireRole(ctx, "hr");
  const reader = await openFigureReader(ctx.db);
  const stretchesOf = (measure: ReleasedMeasure, width: "month" | "quarter") =>
    reader.newestStretches({ measure, width });
  const newest = (await stretchesOf("hours", "quarter"))[0] ?? (await stretchesOf("mood", "quarter"))[0];
  const departments = (newest?.groups ?? []).map(({ name }) => name).sort();
  return {
    dimensions: { departments, locations: [], tenures: [] },
    people: (cell) => (cellKey(cell) === cellKey(wholeCompany) ? reader.peopleCount : null),
    widthOf: () => "month",
    async series({ measure, cell, width }) {
      const stretches = (await stretchesOf(measure, width === "month" ? "month" : "quarter")).reverse();
      return stretches.map((stretch) => toPoint(gateGroups(stretch.groups), stretch, cell));
    },
    async parts({ measure, by, width, start }): Promise<GroupPart[]> {
      const stretches = await stretchesOf(measure, width === "month" ? "month" : "quarter");
      const stretch = stretches.find((candidate) => candidate.start === start);
      if (stretch === undefined || by !== "department") return [];
      const gated = gateGroups(stretch.groups);
      return stretch.groups.map(({ name }) => ({
        name,
        ...toPoint(gated, stretch, { ...wholeCompany, department: name }),
      }));
    },
    async rewardsByRating() {
      return [...gateGroups(await reader.rewardsByRating()).shown];
    },
  };
}

type Stretch = Awaited<ReturnType<Awaited<ReturnType<typeof openFigureReader>>["newestStretches"]>>[number];
type Gated = ReturnType<typeof gateGroups<Stretch["groups"][number]>>;

function toPoint(gated: Gated, { start, width }: Stretch, cell: GroupCell): GroupPoint {
  const pointWidth = width === "month" ? "month" : "quarter";
  const point = { start, width: pointWidth, steps: null, asOf: lastDayOf(start, pointWidth) } as const;
  const isOther = cell.location !== null || cell.tenure !== null;
  const whole = gated.isTotalShown ? addFigures([...gated.shown, ...gated.hidden]) : null;
  const shown =
    cell.department === null ? whole : (gated.shown.find(({ name }) => name === cell.department) ?? null);
  if (isOther || shown === null || !isLargeEnough(shown)) {
    return { ...point, figure: null, hiddenBecause: "protects_others" };
  }
  return { ...point, figure: shown, hiddenBecause: null };
}

function lastDayOf(start: IsoDate, width: "month" | "quarter"): IsoDate {
  return addDays(nextBucketStart(start, width), -1);
}
