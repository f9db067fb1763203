import type { BucketWidth, IsoDate } from "../insight/calendar-days.ts";
import type { GroupFigure } from "../insight/group-figure.ts";
import type { MoodStep } from "../insight/mood-scale.ts";
import type { TenureBand } from "./group-cell.ts";

/** What figures of groups are released of: mood (0 to 1) and hours of a recorded day. */
export const releasedMeasures = ["mood", "hours"] as const;
export type ReleasedMeasure = (typeof releasedMeasures)[number];

/** How wide a released stretch of time is. A measure has one width of its own; wider ones are added up from it. */
export const releaseWidths = ["month", "quarter", "year"] as const satisfies readonly (
  | BucketWidth
  | "year"
)[];
export type ReleaseWidth = (typeof releaseWidths)[number];

/** Why there is no figure: too few people or answers, it would give others away, or nobody answered. */
export const hidingReasons = ["too_few", "protects_others", "unanswered"] as const;
export type HidingReason = (typeof hidingReasons)[number];

/** About how many of a group stood on a step, from 0.05 to 0.95: never none and never all. */
export type StepShare = { readonly step: MoodStep; readonly share: number };

/** One stretch of time of one group, as everybody in HR reads it. */
export type GroupPoint = {
  readonly start: IsoDate;
  readonly width: ReleaseWidth;
  /** Rounded so far that no one answer can be seen in it: take means and intervals from it, no sums. Null when hidden. */
  readonly figure: GroupFigure | null;
  /** People by the step of their own mean mood; null for other measures, and below ten respondents. */
  readonly steps: readonly StepShare[] | null;
  readonly hiddenBecause: HidingReason | null;
  /** The day whose data the figure holds. */
  readonly asOf: IsoDate;
};

/** A sibling among the parts of a group. */
export type GroupPart = GroupPoint & { readonly name: string | TenureBand };
