import {
  type GroupCell,
  type GroupDimension,
  groupDimensions,
  type TenureBand,
} from "../../privacy/group-cell.ts";
import { firstParam, type SearchParams } from "../search-params.ts";

/** How far back the pages of insight look, counted from the latest day of the data. */
export const insightPeriods = ["6_months", "12_months", "24_months", "all"] as const;
export type InsightPeriod = (typeof insightPeriods)[number];

export const insightPeriodWords: Readonly<Record<InsightPeriod, string>> = {
  "6_months": "Last 6 months",
  "12_months": "Last 12 months",
  "24_months": "Last 2 years",
  all: "All time",
};
const usualPeriod: InsightPeriod = "12_months";

/** Three at once would speak of so few people that single ones could be told. */
export const mostDimensions = 2;

/** Whose figures are shown, and how far back. */
export type GroupFilter = GroupCell & { readonly period: InsightPeriod };

/** The values that a company has. */
export type FilterChoices = {
  readonly departments: readonly string[];
  readonly locations: readonly string[];
  readonly tenures: readonly TenureBand[];
};

/** What of an address was not followed: `unknown` is no such value, `too_many` one choice past two. */
export type FilterRemark = {
  readonly kind: "unknown" | "too_many";
  readonly field: GroupDimension | "period";
  readonly value: string;
};

export const everybody: GroupFilter = {
  department: null,
  location: null,
  tenure: null,
  period: usualPeriod,
};

/**
 * Reads the filter from an address. What the company does not have, and whatever would be a third choice, is
 * left out and remarked on, so that a shared address never shows something else in silence.
 */
export function parseGroupFilter(
  params: SearchParams,
  choices: FilterChoices,
): { readonly filter: GroupFilter; readonly remarks: readonly FilterRemark[] } {
  const remarks: FilterRemark[] = [];
  let room = mostDimensions;
  const read = <Value extends string>(field: GroupDimension, known: readonly Value[]): Value | null => {
    const value = firstParam(params, field);
    const found = findChoice(known, value);
    if (value === "") return null;
    if (found === null) remarks.push({ kind: "unknown", field, value });
    else if (room === 0) remarks.push({ kind: "too_many", field, value });
    else {
      room -= 1;
      return found;
    }
    return null;
  };
  const department = read("department", choices.departments);
  const location = read("location", choices.locations);
  const tenure = read("tenure", choices.tenures);
  const wanted = firstParam(params, "period");
  const period = findChoice(insightPeriods, wanted);
  if (wanted !== "" && period === null) remarks.push({ kind: "unknown", field: "period", value: wanted });
  return { filter: { department, location, tenure, period: period ?? usualPeriod }, remarks };
}

function findChoice<Value extends string>(known: readonly Value[], value: string): Value | null {
  return known.find((choice) => choice.trim().slice(0, 100) === value) ?? null;
}

/** The address of a filter, with defaults left out: `""` or `"?…"`. Reads back to the same filter. */
export function toGroupQuery(filter: GroupFilter): string {
  const params = new URLSearchParams();
  for (const field of groupDimensions) {
    const value = filter[field];
    if (value !== null) params.set(field, value);
  }
  if (filter.period !== usualPeriod) params.set("period", filter.period);
  return params.size === 0 ? "" : `?${params}`;
}

/** The choices that are made, in order. */
export function listChosen(filter: GroupFilter): GroupDimension[] {
  return groupDimensions.filter((field) => filter[field] !== null);
}

/** Whether a further choice in `field` is possible; what is chosen can always be changed. */
export function hasRoomFor(filter: GroupFilter, field: GroupDimension): boolean {
  return filter[field] !== null || listChosen(filter).length < mostDimensions;
}
