import { type FlagDecision, type Severity, severities } from "../detection/verdicts.ts";
import { firstParam, pageParam, type SearchParams } from "./search-params.ts";

export const focusSorts = ["severity", "since", "coverage", "department", "name", "decision"] as const;
export type FocusSort = (typeof focusSorts)[number];

export const sortDirections = ["ascending", "descending"] as const;
export type SortDirection = (typeof sortDirections)[number];

/** Which flags to list, by what HR decided about them. */
export const decisionFilters = [
  "not_dismissed",
  "undecided",
  "confirmed",
  "watching",
  "dismissed",
  "all",
] as const satisfies readonly (FlagDecision | "not_dismissed" | "undecided" | "all")[];
export type DecisionFilter = (typeof decisionFilters)[number];

export type FocusFilter = {
  readonly text: string;
  readonly severity: Severity | null;
  readonly department: string | null;
  readonly location: string | null;
  readonly decision: DecisionFilter;
  readonly sort: FocusSort;
  readonly direction: SortDirection;
  readonly page: number;
};

export const focusPageSize = 25;

/** In which direction a column is sorted when it is first chosen. */
export const firstDirections: Readonly<Record<FocusSort, SortDirection>> = {
  severity: "descending",
  since: "descending",
  coverage: "descending",
  department: "ascending",
  name: "ascending",
  decision: "ascending",
};

function oneOf<Choice extends string>(choices: readonly Choice[], value: string): Choice | null {
  return choices.find((choice) => choice === value) ?? null;
}

/** Reads the filter from an address. What is not understood is left at its default, never an error. */
export function parseFocusFilter(params: SearchParams): FocusFilter {
  const sort = oneOf(focusSorts, firstParam(params, "sort")) ?? "severity";
  return {
    text: firstParam(params, "text"),
    severity: oneOf(severities, firstParam(params, "severity")),
    department: firstParam(params, "department") || null,
    location: firstParam(params, "location") || null,
    decision: oneOf(decisionFilters, firstParam(params, "decision")) ?? "not_dismissed",
    sort,
    direction: oneOf(sortDirections, firstParam(params, "direction")) ?? firstDirections[sort],
    page: pageParam(params),
  };
}

/** The address of a filter, with defaults left out: `""` or `"?…"`. Reads back to the same filter. */
export function toFocusQuery(filter: FocusFilter): string {
  const params = new URLSearchParams();
  if (filter.text !== "") params.set("text", filter.text);
  if (filter.severity !== null) params.set("severity", filter.severity);
  if (filter.department !== null) params.set("department", filter.department);
  if (filter.location !== null) params.set("location", filter.location);
  if (filter.decision !== "not_dismissed") params.set("decision", filter.decision);
  if (filter.sort !== "severity") params.set("sort", filter.sort);
  if (filter.direction !== firstDirections[filter.sort]) params.set("direction", filter.direction);
  if (filter.page > 1) params.set("page", String(filter.page));
  return params.size === 0 ? "" : `?${params}`;
}

/** The filter after a click on a column's head: a new column, or the other direction; back on page 1. */
export function sortBy(filter: FocusFilter, sort: FocusSort): FocusFilter {
  const turned = filter.direction === "ascending" ? "descending" : "ascending";
  const direction = filter.sort === sort ? turned : firstDirections[sort];
  return { ...filter, sort, direction, page: 1 };
}
