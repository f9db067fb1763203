import { firstParam, pageParam, type SearchParams } from "../insight/search-params.ts";

/** What HR lists: contests that wait, and those that were answered. What was taken back is nobody's to read. */
export const listedStatuses = ["open", "answered"] as const;
export type ListedStatus = (typeof listedStatuses)[number];

export type ContestFilter = {
  readonly status: ListedStatus;
  /** Only the contests of this person; null for everybody's. */
  readonly employeeId: string | null;
  readonly page: number;
};

export const contestPageSize = 20;

/** Reads the filter from an address. What is not understood is left at its default, never an error. */
export function parseContestFilter(params: SearchParams): ContestFilter {
  const status = firstParam(params, "status");
  return {
    status: listedStatuses.find((known) => known === status) ?? "open",
    employeeId: firstParam(params, "person") || null,
    page: pageParam(params),
  };
}

/** The address of a filter, with defaults left out: `""` or `"?…"`. Reads back to the same filter. */
export function toContestQuery({ status, employeeId, page }: ContestFilter): string {
  const params = new URLSearchParams();
  if (status !== "open") params.set("status", status);
  if (employeeId !== null) params.set("person", employeeId);
  if (page > 1) params.set("page", String(page));
  return params.size === 0 ? "" : `?${params}`;
}
