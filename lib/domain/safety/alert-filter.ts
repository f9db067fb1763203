import { firstParam, pageParam, type SearchParams } from "../insight/search-params.ts";
import { type AlertKind, alertKinds } from "./alert.ts";

/** How a standing alert may stand. */
export const standingStatuses = ["open", "acknowledged", "in_progress"] as const;
export type StandingStatus = (typeof standingStatuses)[number];

/** Which alerts, by what they are about: somebody waits, nobody waits, or one kind of them. */
export const alertKindGroups = ["waiting", "calm"] as const;
export type AlertKindGroup = (typeof alertKindGroups)[number];

/** How many days back an alert was raised. */
export const alertPeriods = [1, 7, 30, 90] as const;
export type AlertPeriod = (typeof alertPeriods)[number];

/** Which alerts to list; null: all. */
export type AlertFilter = {
  readonly status: StandingStatus | null;
  /** "me", "nobody", or the id of a user. */
  readonly owner: string | null;
  readonly kind: AlertKind | AlertKindGroup | null;
  readonly days: AlertPeriod | null;
  readonly department: string | null;
  readonly page: number;
};

export const everyAlert: AlertFilter = {
  status: null,
  owner: null,
  kind: null,
  days: null,
  department: null,
  page: 1,
};

export const alertPageSize = 20;

/** Reads the filter from an address. What is not understood is left at its default, never an error. */
export function parseAlertFilter(params: SearchParams): AlertFilter {
  const one = <Choice extends string | number>(choices: readonly Choice[], name: string) =>
    choices.find((choice) => String(choice) === firstParam(params, name)) ?? null;
  return {
    status: one(standingStatuses, "status"),
    owner: firstParam(params, "owner") || null,
    kind: one([...alertKindGroups, ...alertKinds], "kind"),
    days: one(alertPeriods, "days"),
    department: firstParam(params, "department") || null,
    page: pageParam(params),
  };
}

/** The address of a filter, with defaults left out: `""` or `"?…"`. Reads back to the same filter. */
export function toAlertQuery(filter: AlertFilter): string {
  const params = new URLSearchParams();
  for (const name of ["status", "owner", "kind", "days", "department"] as const) {
    const value = filter[name];
    if (value !== null) params.set(name, String(value));
  }
  if (filter.page > 1) params.set("page", String(filter.page));
  return params.size === 0 ? "" : `?${params}`;
}

/** Whether the filter leaves anything out. */
export function isNarrowed(filter: AlertFilter): boolean {
  return toAlertQuery({ ...filter, page: 1 }) !== "";
}
