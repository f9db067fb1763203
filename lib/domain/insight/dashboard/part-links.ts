import type { GroupDimension } from "../../privacy/group-cell.ts";
import { nameValue } from "./filter-words.ts";
import { type FilterChoices, type GroupFilter, parseGroupFilter, toGroupQuery } from "./group-filter.ts";

type NarrowableView = {
  readonly filter: GroupFilter;
  readonly split: GroupDimension | null;
  readonly figures: { readonly dimensions: FilterChoices; readonly isBeingCounted: boolean };
  readonly people: number | null;
};

/** The address that narrows a page to one of the parts it shows, by the part's name; null where that is not possible. */
export function hrefOfPart(view: NarrowableView, path: string, label: string): string | null {
  const { filter, split, figures } = view;
  if (split === null) return null;
  const { departments, locations, tenures } = figures.dimensions;
  const values = { department: departments, location: locations, tenure: tenures }[split];
  const value = values.find((candidate) => nameValue(split, candidate) === label);
  if (value === undefined) return null;
  const narrowed = parseGroupFilter(toParams({ ...filter, [split]: value }), figures.dimensions).filter;
  return narrowed[split] === value ? `${path}${toGroupQuery(narrowed)}` : null;
}

function toParams(filter: GroupFilter): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(toGroupQuery(filter)));
}

/** Why a page shows nothing of the chosen group, and what would. */
export function describeNothing({ people, figures }: NarrowableView): string {
  if (figures.isBeingCounted) return "The figures are being counted: look again in a few minutes.";
  return people === null
    ? "Fewer than five people belong to this group, so nothing is shown of it: take one of the choices away."
    : "In no stretch of this time did five people of this group answer: choose a longer period or a larger group.";
}
