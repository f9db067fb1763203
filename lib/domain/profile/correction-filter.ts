import { firstParam, pageParam, type SearchParams } from "../insight/search-params.ts";

/** Requests that wait, and those answered. What was taken back is nobody's to read. */
export const correctionLists = ["open", "answered"] as const;
export type CorrectionFilter = { readonly status: (typeof correctionLists)[number]; readonly page: number };

export const correctionPageSize = 20;

/** Reads the filter from an address. What is not understood is left at its default, never an error. */
export function parseCorrectionFilter(params: SearchParams): CorrectionFilter {
  const status = firstParam(params, "status");
  return { status: correctionLists.find((known) => known === status) ?? "open", page: pageParam(params) };
}

/** The address of a filter, with defaults left out. Reads back to the same filter. */
export function toCorrectionQuery({ status, page }: CorrectionFilter): string {
  const params = new URLSearchParams();
  if (status !== "open") params.set("status", status);
  if (page > 1) params.set("page", String(page));
  return params.size === 0 ? "" : `?${params}`;
}
