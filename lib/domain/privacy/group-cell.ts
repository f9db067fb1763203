import type { IsoDate } from "../insight/calendar-days.ts";

/** How long somebody has been in the company, in years. */
export const tenureBands = ["under_1", "1_to_3", "3_to_5", "5_and_more", "unknown"] as const;
export type TenureBand = (typeof tenureBands)[number];

export const tenureBandNames: Readonly<Record<TenureBand, string>> = {
  under_1: "Under 1 year",
  "1_to_3": "1 to 3 years",
  "3_to_5": "3 to 5 years",
  "5_and_more": "5 years and more",
  unknown: "Unknown",
};

/** What a group may be told apart by. */
export const groupDimensions = ["department", "location", "tenure"] as const;
export type GroupDimension = (typeof groupDimensions)[number];

/** A group of people: those whom every filter that is set fits. Null means everybody; at most two are set. */
export type GroupCell = {
  readonly department: string | null;
  readonly location: string | null;
  readonly tenure: TenureBand | null;
};

/** Where one person stands in every dimension. */
export type GroupPlace = {
  readonly department: string;
  readonly location: string;
  readonly tenure: TenureBand;
};

export const wholeCompany: GroupCell = { department: null, location: null, tenure: null };

/** Where nobody wrote down a location. */
export const unknownLocation = "Unknown";

export function countFilters(cell: GroupCell): number {
  return groupDimensions.filter((dimension) => cell[dimension] !== null).length;
}

/** One text per cell or place, the same wherever it is made. */
export function cellKey({ department, location, tenure }: GroupCell): string {
  return JSON.stringify([department, location, tenure]);
}

/** The seven cells that somebody at `place` is counted in: everybody, one filter, two filters. */
export function listCellsOf({ department, location, tenure }: GroupPlace): GroupCell[] {
  return [
    wholeCompany,
    { ...wholeCompany, department },
    { ...wholeCompany, location },
    { ...wholeCompany, tenure },
    { ...wholeCompany, department, location },
    { ...wholeCompany, department, tenure },
    { ...wholeCompany, location, tenure },
  ];
}

/** The band of somebody who joined on `joined`, on the day `at`; a day that is still to come counts as under a year. */
export function classifyTenure(joined: IsoDate | null, at: IsoDate): TenureBand {
  if (joined === null) return "unknown";
  const years = fullYears(joined, at);
  if (years < 1) return "under_1";
  if (years < 3) return "1_to_3";
  return years < 5 ? "3_to_5" : "5_and_more";
}

function fullYears(from: IsoDate, to: IsoDate): number {
  const isBeforeDay = to.slice(5) < from.slice(5);
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - Number(isBeforeDay);
}
