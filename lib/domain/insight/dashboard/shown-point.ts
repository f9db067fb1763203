import type { IsoDate } from "../calendar-days.ts";
import type { GroupFigure } from "../group-figure.ts";
import type { HiddenReason } from "./hidden-words.ts";

/** A figure of one stretch of time as it came through the gate. */
export type ShownPoint<Figure = GroupFigure> = {
  readonly start: IsoDate;
  readonly figure: Figure | null;
  readonly hiddenBecause: HiddenReason | null;
  /** Up to which day of the data it was made. */
  readonly asOf: IsoDate;
};

/** A group with its points, all groups over the same stretches. */
export type GroupLine = { readonly name: string; readonly points: readonly ShownPoint[] };
