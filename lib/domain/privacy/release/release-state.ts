import type { GroupFigure } from "../../insight/group-figure.ts";
import type { GroupCell, GroupPlace } from "../group-cell.ts";
import type { HidingReason } from "../group-point.ts";

/** What one person gave in one stretch of time: sums over their observations. */
export type Contribution = {
  readonly employeeId: string;
  readonly place: GroupPlace;
  readonly observationCount: number;
  readonly total: number;
  readonly squareTotal: number;
};

/**
 * A contribution as the newest generation of releases knows it. The place is the one of the first; `changedIn` are the
 * generations (1, 2, …) in which it was new or another than before, in ascending order.
 */
export type ReleaseMember = Contribution & { readonly changedIn: readonly number[] };

/** What stands of one group: the exact figure of its newest release, and the generations it was released in. */
export type CellRelease = {
  readonly cell: GroupCell;
  readonly releasedIn: readonly number[];
  readonly figure: GroupFigure | null;
  /** People by the step of their own mean, 1 to 5, for measures from 0 to 1. */
  readonly stepCounts: readonly number[] | null;
  /** Why there is no figure; null when there is one. */
  readonly hiddenBecause: Exclude<HidingReason, "unanswered"> | null;
};

/** A stretch of time as it was released so far. */
export type BucketRelease = {
  readonly generation: number;
  readonly members: readonly ReleaseMember[];
  readonly cells: readonly CellRelease[];
};

export const unreleased: BucketRelease = { generation: 0, members: [], cells: [] };
