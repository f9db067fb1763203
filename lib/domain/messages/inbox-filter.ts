import { firstParam, pageParam, type SearchParams } from "../insight/search-params.ts";

/** Which threads HR lists: those nobody looks after, one's own, every open one, and those that were closed. */
export const inboxViews = ["unassigned", "mine", "all", "closed"] as const;
export type InboxView = (typeof inboxViews)[number];

export type InboxFilter = {
  readonly view: InboxView;
  /** Part of the name, the address or the id of a person; "" for everybody. What was written is sealed and not searched. */
  readonly person: string;
  readonly page: number;
};

export const inboxPageSize = 20;

/** Reads the filter from an address. What is not understood is left at its default, never an error. */
export function parseInboxFilter(params: SearchParams): InboxFilter {
  const view = firstParam(params, "view");
  return {
    view: inboxViews.find((known) => known === view) ?? "all",
    person: firstParam(params, "person"),
    page: pageParam(params),
  };
}

/** The address of a filter, with defaults left out: `""` or `"?…"`. Reads back to the same filter. */
export function toInboxQuery({ view, person, page }: InboxFilter): string {
  const params = new URLSearchParams();
  if (view !== "all") params.set("view", view);
  if (person !== "") params.set("person", person);
  if (page > 1) params.set("page", String(page));
  return params.size === 0 ? "" : `?${params}`;
}
