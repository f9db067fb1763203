import { firstParam, pageParam, type SearchParams } from "./search-params.ts";

export type PeopleFilter = {
  readonly text: string;
  readonly department: string | null;
  readonly location: string | null;
  readonly page: number;
};

export const peoplePageSize = 50;

export function parsePeopleFilter(params: SearchParams): PeopleFilter {
  return {
    text: firstParam(params, "text"),
    department: firstParam(params, "department") || null,
    location: firstParam(params, "location") || null,
    page: pageParam(params),
  };
}

/** The address of a filter, with defaults left out: `""` or `"?…"`. Reads back to the same filter. */
export function toPeopleQuery(filter: PeopleFilter): string {
  const params = new URLSearchParams();
  if (filter.text !== "") params.set("text", filter.text);
  if (filter.department !== null) params.set("department", filter.department);
  if (filter.location !== null) params.set("location", filter.location);
  if (filter.page > 1) params.set("page", String(filter.page));
  return params.size === 0 ? "" : `?${params}`;
}
