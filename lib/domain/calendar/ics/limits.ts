/** What a calendar file may hold. More is refused as a whole, with a sentence. */
export const calendarFileLimits = {
  bytes: 5 * 1024 * 1024,
  events: 10_000,
  /** Components within components; a calendar needs three. */
  depth: 8,
  /** Characters of a line once its folds are joined. */
  lineLength: 100_000,
  /** Properties of one event. */
  properties: 2_000,
  /** Times that events leave out or add beside their rules. */
  times: 30_000,
  /** Days that are looked at to find where counted rules end. */
  effort: 2_000_000,
} as const;

/** A file that is no calendar, or too much of one. The message is written for the person who sent it. */
export class CalendarFileError extends Error {
  override readonly name = "CalendarFileError";
}
