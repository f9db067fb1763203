export const frequencies = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;
export type Frequency = (typeof frequencies)[number];

/** A weekday from Monday, 1, to Sunday, 7; `nth` counts within the month or year, from its end when negative. */
export type RuleDay = { readonly weekday: number; readonly nth: number | null };

/**
 * How an event comes back (RFC 5545 §3.3.10), on days: rules that come back within a day are not kept. A rule's number
 * of times is turned into its last start when it is read.
 */
export type RecurrenceRule = {
  readonly frequency: Frequency;
  readonly interval: number;
  /** The last start, written as the event's own; null: no end. */
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

/** A rule as a file has it: its end may be a number of times. `until` is as written, `20260302T090000Z`. */
export type WrittenRule = Omit<RecurrenceRule, "until"> & {
  readonly until: string | null;
  readonly count: number | null;
};
