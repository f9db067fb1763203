import { firstParam, pageParam, type SearchParams } from "../insight/search-params.ts";

/** Which runs are listed: without routine (successes of what starts every few minutes), all, or what did not succeed. */
export const shownRuns = ["notable", "all", "problems"] as const;
export type ShownRuns = (typeof shownRuns)[number];

export type RunFilter = {
  /** Only this job's; null for all. */
  readonly jobId: string | null;
  readonly show: ShownRuns;
  readonly page: number;
};

export const runPageSize = 50;

/** Reads the filter from an address. What is not understood is left at its default, never an error. */
export function parseRunFilter(params: SearchParams): RunFilter {
  return {
    jobId: firstParam(params, "job") || null,
    show: shownRuns.find((known) => known === firstParam(params, "show")) ?? "notable",
    page: pageParam(params),
  };
}

/** The address of a filter, with defaults left out: `""` or `"?…"`. Reads back to the same filter. */
export function toRunQuery({ jobId, show, page }: RunFilter): string {
  const params = new URLSearchParams();
  if (jobId !== null) params.set("job", jobId);
  if (show !== "notable") params.set("show", show);
  if (page > 1) params.set("page", String(page));
  return params.size === 0 ? "" : `?${params}`;
}
