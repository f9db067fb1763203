/** Query parameters as Next gives them: a name may be missing or stand several times. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

const longestText = 100;
const highestPage = 100_000;

/** The first value of a parameter, trimmed, cut, and without characters that no database stores. */
export function firstParam(params: SearchParams, name: string): string {
  const value = params[name];
  const first = typeof value === "string" ? value : value?.[0];
  return (first ?? "").replaceAll("\u0000", "").trim().slice(0, longestText);
}

export function pageParam(params: SearchParams): number {
  const page = Number.parseInt(firstParam(params, "page"), 10);
  return Number.isSafeInteger(page) && page >= 1 ? Math.min(page, highestPage) : 1;
}

export type PageSpan = { readonly pageCount: number; readonly first: number; readonly last: number };

/** Which items of `total` stand on a page, counted from 1; first 0 when there are none. */
export function toPageSpan(page: number, pageSize: number, total: number): PageSpan {
  const pageCount = Math.max(1, Math.ceil(total / pageSize));
  const first = (page - 1) * pageSize + 1;
  if (first > total) return { pageCount, first: 0, last: 0 };
  return { pageCount, first, last: Math.min(total, page * pageSize) };
}

/** A part of a path as it was meant; null when its escapes make no text. */
export function decodePathSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
