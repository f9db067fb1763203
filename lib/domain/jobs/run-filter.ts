import { firstParam, pageParam, type SearchParams } from "../insight/search-params.ts";

/** Which runs are listed. */
export type RunFilter = {
  /** Only this job's; null for all. */
  readonly jobId: string | null;
  /** Only runs that did not succeed. */
  readonly onlyProblems: boolean;
  readonly page: number;
};

export const runPageSize = 50;

/** Reads the filter from an address. What is not understood is left at its default, never an error. */
export function parseRunFilter(params: SearchParams): RunFilter {
  return {
    jobId: firstParam(params, "job") || null,
    onlyProblems: firstParam(params, "show") === "problems",
    page: pageParam(params),
  };
}

/** The address of a filter, with defaults left out: `""` or `"?…"`. Reads back to the same filter. */
export function toRunQuery({ jobId, onlyProblems, page }: RunFilter): string {
  const params = new URLSearchParams();
  if (jobId !== null) params.set("job", jobId);
  if (onlyProblems) params.set("show", "problems");
  if (page > 1) params.set("page", String(page));
  return params.size === 0 ? "" : `?${params}`;
}
