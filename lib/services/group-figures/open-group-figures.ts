import type { Db } from "#db/client.ts";
import { hasContributions } from "#db/queries/group-contributions.ts";
import {
  type CellRow,
  type HeadcountRow,
  listCellPoints,
  listFamilyPoints,
  listHeadcountCells,
  listReleasePlans,
  listReleases,
} from "#db/queries/group-releases.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { IsoDate } from "#lib/domain/insight/calendar-days.ts";
import {
  cellKey,
  type GroupCell,
  type GroupDimension,
  groupDimensions,
  tenureBands,
} from "#lib/domain/privacy/group-cell.ts";
import { isLargeEnough } from "#lib/domain/privacy/group-gate.ts";
import { type GroupMinimum, groupMinimumSetting, toThresholds } from "#lib/domain/privacy/group-minimum.ts";
import type {
  GroupPart,
  GroupPoint,
  ReleasedMeasure,
  ReleaseWidth,
} from "#lib/domain/privacy/group-point.ts";
import { findStretch } from "#lib/domain/privacy/release/choose-width.ts";
import { asOfDay, releaseEnd, releaseStart } from "#lib/domain/privacy/release/release-schedule.ts";
import { widenPoints } from "#lib/domain/privacy/release/widen-points.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import type { GroupFigures } from "./group-figures.ts";
import { readRewardsByRating } from "./read-rewards-by-rating.ts";

/**
 * Opens the figures of groups for HR: what was released, as it was released. Nothing is computed from the data of
 * people here, so no order or number of readings tells more.
 * @throws UserFacingError forbidden for everybody but HR
 */
export async function openGroupFigures(ctx: Ctx): Promise<GroupFigures> {
  requireRole(ctx, "hr");
  const { db } = ctx;
  const [{ value: minimum }, rowsOfHeads, mood, hours] = await Promise.all([
    readSetting(db, groupMinimumSetting),
    listHeadcountCells(db),
    readMeasure(db, "mood"),
    readMeasure(db, "hours"),
  ]);
  const heads = { byCell: new Map(rowsOfHeads.map((row) => [row.cell, row])), minimum };
  const measures = { mood, hours };
  const families = new Map<string, Promise<Family>>();
  const familyOf = (measure: ReleasedMeasure, cell: GroupCell, by: GroupDimension) => {
    const key = `${measure} ${by} ${cellKey(cell)}`;
    const family = families.get(key) ?? readFamily(db, rowsOfHeads, { measure, cell, by });
    families.set(key, family);
    return family;
  };
  const isReleased = measures.mood.releases.length + measures.hours.releases.length > 0;
  return {
    dimensions: toDimensions(rowsOfHeads),
    isBeingCounted: !isReleased && (await hasContributions(db)),
    people: (cell) => toPeople(heads, cell),
    widthOf: (measure) => measures[measure].width,
    async series({ measure, cell, width }) {
      const rows = new Map((await listCellPoints(db, { measure, cell })).map((row) => [row.start, row]));
      const points = measures[measure].releases.map((release) =>
        toPoint(rows.get(release.start), release, heads, cell),
      );
      return widenPoints(points, width);
    },
    async parts({ measure, cell, by, width, start }) {
      const { siblings, rows } = await familyOf(measure, cell, by);
      const releases = findReleases(measures[measure].releases, { width, start });
      return siblings.flatMap((sibling): GroupPart[] => {
        const points = releases.map((release) => {
          return toPoint(rows.get(`${release.start} ${sibling.key}`), release, heads, sibling.cell);
        });
        return widenPoints(points, width).map((point) => ({ ...point, name: sibling.cell[by] ?? "" }));
      });
    },
    rewardsByRating: () => readRewardsByRating(ctx),
  };
}

type Release = Awaited<ReturnType<typeof listReleases>>[number];
/** Heads by cell, and the sizes that hold now, which may have risen since a release. */
type Heads = { readonly byCell: ReadonlyMap<string, HeadcountRow>; readonly minimum: GroupMinimum };

async function readMeasure(db: Db, measure: ReleasedMeasure) {
  const plans = await listReleasePlans(db, measure);
  const releases = await listReleases(db, measure);
  const last = releases.at(-1)?.start ?? "9999-01-01";
  return { releases, width: findStretch(last, plans).width };
}

function toDimensions(rows: readonly HeadcountRow[]): GroupFigures["dimensions"] {
  const alone = (dimension: GroupDimension) =>
    rows.filter((row) => groupDimensions.every((other) => (row[other] === null) === (other !== dimension)));
  const bands = new Set(alone("tenure").map(({ tenure }) => tenure));
  return {
    departments: alone("department")
      .flatMap(({ department }) => department ?? [])
      .sort(),
    locations: alone("location")
      .flatMap(({ location }) => location ?? [])
      .sort(),
    tenures: tenureBands.filter((band) => bands.has(band)),
  };
}

function toPeople(heads: Heads, cell: GroupCell): number | null {
  const people = heads.byCell.get(cellKey(cell))?.people ?? 0;
  return people >= heads.minimum.figures ? people : null;
}

/** The released stretches inside the one asked for, or the one that is as wide or wider and holds its start. */
function findReleases(
  releases: readonly Release[],
  asked: { width: ReleaseWidth; start: IsoDate },
): Release[] {
  const from = releaseStart(asked.start, asked.width);
  const to = releaseEnd(from, asked.width);
  const inside = releases.filter(({ start, width }) => start >= from && releaseEnd(start, width) <= to);
  if (inside.length > 0) return inside;
  return releases.filter(
    ({ start, width }) => start <= asked.start && asked.start < releaseEnd(start, width),
  );
}

type Family = {
  readonly siblings: readonly { readonly key: string; readonly cell: GroupCell }[];
  /** By the start of the stretch and the key of the cell. */
  readonly rows: ReadonlyMap<string, CellRow>;
};

/** The cells that one more filter makes of a cell, each once, by name, with all that was released of them. */
async function readFamily(
  db: Db,
  heads: readonly HeadcountRow[],
  family: { measure: ReleasedMeasure; cell: GroupCell; by: GroupDimension },
): Promise<Family> {
  const { cell, by } = family;
  if (cell[by] !== null) return { siblings: [], rows: new Map() };
  const rows = await listFamilyPoints(db, family);
  const isSibling = (row: GroupCell) =>
    row[by] !== null && groupDimensions.every((other) => other === by || row[other] === cell[other]);
  const siblings = new Map(
    [...heads.filter(isSibling), ...rows].map(({ cell: key, department, location, tenure }) => {
      return [key, { key, cell: { department, location, tenure } }];
    }),
  );
  return {
    siblings: [...siblings.values()].sort((one, other) => (one.key < other.key ? -1 : 1)),
    rows: new Map(rows.map((row) => [`${row.start} ${row.cell}`, row])),
  };
}

function toPoint(row: CellRow | undefined, release: Release, heads: Heads, cell: GroupCell): GroupPoint {
  const { start, width, releasedOn } = release;
  const place = { start, width };
  if (row === undefined) {
    const hiddenBecause = toPeople(heads, cell) === null ? "too_few" : "unanswered";
    return { ...place, figure: null, steps: null, hiddenBecause, asOf: asOfDay(start, width, releasedOn) };
  }
  const { people, respondents, observationCount, total, squareTotal, steps, hiddenBecause, asOf } = row;
  if (
    people === null ||
    respondents === null ||
    observationCount === null ||
    total === null ||
    squareTotal === null
  ) {
    return { ...place, figure: null, steps: null, hiddenBecause: hiddenBecause ?? "protects_others", asOf };
  }
  const figure = { people, respondents, observationCount, total, squareTotal };
  if (!isLargeEnough(figure, toThresholds(heads.minimum.figures))) {
    return { ...place, figure: null, steps: null, hiddenBecause: "too_few", asOf };
  }
  const hasSteps = isLargeEnough(figure, toThresholds(heads.minimum.themes));
  return { ...place, figure, steps: hasSteps ? steps : null, hiddenBecause: null, asOf };
}
