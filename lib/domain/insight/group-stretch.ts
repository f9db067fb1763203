import type { Widening } from "./bucket-choice.ts";
import type { IsoDate } from "./calendar-days.ts";
import type { GroupFigure } from "./group-figure.ts";

export type NamedFigure = GroupFigure & { readonly name: string };

/** Every group over one stretch of time. */
export type GroupStretch = {
  readonly width: Widening;
  readonly start: IsoDate;
  readonly groups: readonly NamedFigure[];
};
