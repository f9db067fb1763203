import { type Ctx, requireRole } from "#lib/context.ts";
import type { IsoDate } from "#lib/domain/insight/calendar-days.ts";
import {
  everybody,
  type FilterRemark,
  type GroupFilter,
  hasRoomFor,
  parseGroupFilter,
} from "#lib/domain/insight/dashboard/group-filter.ts";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import { type GroupCell, type GroupDimension, groupDimensions } from "#lib/domain/privacy/group-cell.ts";
import type { GroupFigures } from "#lib/services/group-figures/group-figures.ts";
import { openGroupFigures } from "#lib/services/group-figures/open-group-figures.ts";
import { readLatestDates } from "#lib/services/people/latest-dates.ts";

/** Figures of groups as an address asks for them: every section of a page reads from one of these. */
export type InsightView = {
  readonly figures: GroupFigures;
  readonly filter: GroupFilter;
  /** What of the address was left out. */
  readonly remarks: readonly FilterRemark[];
  /** Up to which day the data reach; null without any. */
  readonly latest: { readonly mood: IsoDate | null; readonly activity: IsoDate | null };
  /** By what the chosen group is taken apart; null where two choices are made, or there is nothing to tell apart. */
  readonly split: GroupDimension | null;
  /** How many work in the chosen group; null below the minimum size. */
  readonly people: number | null;
};

/**
 * Opens the figures for HR, narrowed as the address says; without an address they are everybody's.
 * @throws UserFacingError forbidden
 */
export async function openInsight(ctx: Ctx, params: SearchParams = {}): Promise<InsightView> {
  requireRole(ctx, "hr");
  const [figures, latest] = await Promise.all([openGroupFigures(ctx), readLatestDates(ctx.db)]);
  const { filter, remarks } = parseGroupFilter(params, figures.dimensions);
  return {
    figures,
    filter,
    remarks,
    latest,
    split: chooseSplit(filter, figures.dimensions),
    people: figures.people(toCell(filter)),
  };
}

/** The same view of everybody over the same time. */
export function ofEverybody(view: InsightView): InsightView {
  const filter = { ...everybody, period: view.filter.period };
  const split = chooseSplit(filter, view.figures.dimensions);
  return { ...view, filter, split, people: view.figures.people(toCell(filter)) };
}

export function toCell({ department, location, tenure }: GroupFilter): GroupCell {
  return { department, location, tenure };
}

function chooseSplit(filter: GroupFilter, dimensions: GroupFigures["dimensions"]): GroupDimension | null {
  const values: Record<GroupDimension, readonly string[]> = {
    department: dimensions.departments,
    location: dimensions.locations,
    tenure: dimensions.tenures,
  };
  const isOpen = (field: GroupDimension) =>
    filter[field] === null && values[field].length > 1 && hasRoomFor(filter, field);
  return groupDimensions.find(isOpen) ?? null;
}
