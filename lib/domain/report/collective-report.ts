import type { IsoDate } from "../insight/calendar-days.ts";
import type { ReportDocument } from "./report-section.ts";

/** A figure of a day that the next day is compared with; null: it could not be told. */
export type DayFigure = {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  /** As it is shown. */
  readonly text: string;
};

/** What HR reads about the company on one day. It is kept as it was made: later days change nothing in it. */
export type CollectiveReport = ReportDocument & {
  readonly kind: "collective";
  /** The form in which it is kept. */
  readonly version: 1;
  readonly date: IsoDate;
  readonly figures: readonly DayFigure[];
};
