export const frequencies = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;
export type Frequency = (typeof frequencies)[number];

/** A weekday from Monday, 1, to Sunday, 7; `nth` counts within the month or year, from its end when negative. */
export type RuleDay = { readonly weekday: number; readonly nth: number | null };

/** How an event comes back (RFC 5545 §3.3.10). Rules that come back within a day are not kept. */
export type RecurrenceRule = {
  readonly frequency: Frequency;
  readonly interval: number;
  /** How often in all; null: no such end. */
  readonly count: number | null;
  /** The last moment, as `2026-03-02`, `2026-03-02T09:00:00` on the wall, or `…Z` in UTC. */
  readonly until: string | null;
  readonly byDay: readonly RuleDay[];
  readonly byMonthDay: readonly number[];
  readonly byMonth: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byWeekNumber: readonly number[];
  readonly bySetPosition: readonly number[];
  /** The weekday on which weeks begin, 1 to 7. */
  readonly weekStart: number;
};
