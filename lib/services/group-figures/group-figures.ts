import type { IsoDate } from "#lib/domain/insight/calendar-days.ts";
import type { NamedFigure } from "#lib/domain/insight/group-figure.ts";
import type { GroupCell, GroupDimension, TenureBand } from "#lib/domain/privacy/group-cell.ts";
import type {
  GroupPart,
  GroupPoint,
  ReleasedMeasure,
  ReleaseWidth,
} from "#lib/domain/privacy/group-point.ts";

/** Reads figures of groups that have passed the gate over filters and time; there is no other way to them. */
export type GroupFigures = {
  readonly dimensions: {
    readonly departments: readonly string[];
    readonly locations: readonly string[];
    readonly tenures: readonly TenureBand[];
  };
  /** Whether there is data of which nothing has been released yet: say that figures are being counted. */
  readonly isBeingCounted: boolean;
  /** How many work in a group now; null below the minimum size. */
  people(cell: GroupCell): number | null;
  /** The narrowest width there is of a measure: `series` answers in it where a narrower one is asked for. */
  widthOf(measure: ReleasedMeasure): ReleaseWidth;
  /** Every released stretch, oldest first; stretches without any data are left out. */
  series(input: { measure: ReleasedMeasure; cell: GroupCell; width: ReleaseWidth }): Promise<GroupPoint[]>;
  /** The parts of a group in one stretch, by a dimension that the group leaves open; the stretch by any of its days. */
  parts(input: {
    measure: ReleasedMeasure;
    cell: GroupCell;
    by: GroupDimension;
    width: ReleaseWidth;
    start: IsoDate;
  }): Promise<GroupPart[]>;
  /** Reward points of a year by the rating of the latest review; only ratings that may be shown. */
  rewardsByRating(): Promise<NamedFigure[]>;
};
