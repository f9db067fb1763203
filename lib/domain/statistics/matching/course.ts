/** How somebody's mood (0 to 1) went before and after a day: of the person something was done for, or of another then. */
export type Course = {
  readonly personId: string;
  /** When it was, as a stretch of time; only courses of one stretch are compared. */
  readonly period: string;
  /** The weighted mean before the day and after it. */
  readonly before: number;
  readonly after: number;
  /** How it moved before the day, in mood per week. */
  readonly trend: number;
  /** The mean of the time before all that, what is usual for the person; null where nothing is known of it. */
  readonly usual: number | null;
  readonly department: string;
  readonly tenure: string;
};

/** Somebody for whom something was done, and people in the same position for whom nothing was. */
export type MatchedSet = { readonly treated: Course; readonly controls: readonly Course[] };
