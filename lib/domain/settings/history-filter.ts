import { firstParam, pageParam, type SearchParams } from "../insight/search-params.ts";
import { findSettingEntry } from "./catalogue.ts";

export type HistoryFilter = { readonly key: string | null; readonly page: number };

export const historyPageSize = 25;

/** The history's address; a setting that does not exist is as none. */
export function parseHistoryFilter(params: SearchParams): HistoryFilter {
  const key = firstParam(params, "setting");
  return { key: findSettingEntry(key) === null ? null : key, page: pageParam(params) };
}

/** The address of a filter, with defaults left out: `""` or `"?…"`. Reads back to the same filter. */
export function toHistoryQuery({ key, page }: HistoryFilter): string {
  const params = new URLSearchParams();
  if (key !== null) params.set("setting", key);
  if (page > 1) params.set("page", String(page));
  return params.size === 0 ? "" : `?${params}`;
}
