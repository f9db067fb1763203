import type { Db } from "#db/client.ts";
import { listContributions } from "#db/queries/group-contributions.ts";
import {
  type CellRow,
  findRelease,
  listReleaseMembers,
  listStretchCells,
  lockReleases,
  upsertRelease,
  upsertReleaseCells,
  upsertReleaseMembers,
} from "#db/queries/group-releases.ts";
import type { Ctx } from "#lib/context.ts";
import type { IsoDate } from "#lib/domain/insight/calendar-days.ts";
import { cellKey } from "#lib/domain/privacy/group-cell.ts";
import { type GroupMinimum, toThresholds } from "#lib/domain/privacy/group-minimum.ts";
import type { ReleasedMeasure } from "#lib/domain/privacy/group-point.ts";
import type { Stretch } from "#lib/domain/privacy/release/choose-width.ts";
import { releaseBucket } from "#lib/domain/privacy/release/release-bucket.ts";
import { asOfDay, releaseEnd } from "#lib/domain/privacy/release/release-schedule.ts";
import type { BucketRelease, CellRelease, Contribution } from "#lib/domain/privacy/release/release-state.ts";
import { toShownFigure, toStepShares } from "#lib/domain/privacy/release/shown-figure.ts";
import type { Standings } from "./standings.ts";

export type StretchInput = Stretch & {
  readonly measure: ReleasedMeasure;
  readonly generation: number;
  readonly standings: Standings;
  readonly minimum: GroupMinimum;
  readonly today: IsoDate;
};

/**
 * Releases the next generation of one stretch, if enough people changed. It is computed outside any transaction, so
 * that nobody who answers waits for it, and dropped when another release of the stretch came first.
 */
export async function releaseStretch(ctx: Ctx, input: StretchInput): Promise<void> {
  const { measure, start, width, generation, standings, today } = input;
  const seenUntil = ctx.now();
  const heads = standings.countCells(start);
  const next = await releaseBucket({
    before: await readRelease(ctx.db, input),
    contributions: await readContributions(ctx.db, input),
    peopleOf: (cell) => heads.get(cellKey(cell))?.people ?? 0,
    thresholds: toThresholds(input.minimum.figures),
    breathe: createBreather(),
  });
  const seen = { measure, start, width, seenUntil };
  await ctx.db.transaction(async (tx) => {
    await lockReleases(tx);
    const standing = await findRelease(tx, input);
    if ((standing?.generation ?? 0) !== generation) return;
    if (next !== null) await storeRelease(tx, next, input);
    const releasedOn = next === null ? standing?.releasedOn : today;
    if (releasedOn)
      await upsertRelease(tx, { ...seen, generation: next?.generation ?? generation, releasedOn });
  });
}

/** Lets others have their turn whenever the computation has held the process for a while. */
function createBreather(longestMs = 20): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestMs) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}

async function storeRelease(tx: Db, next: BucketRelease, input: StretchInput): Promise<void> {
  const { measure, start, width, today } = input;
  const moved = next.members.filter(({ changedIn }) => changedIn.at(-1) === next.generation);
  await upsertReleaseMembers(tx, { measure, start }, moved);
  const told = next.cells.filter(({ releasedIn }) => isNewlyTold(releasedIn, next.generation));
  const asOf = asOfDay(start, width, today);
  await upsertReleaseCells(
    tx,
    told.map((release) => toRow(release, { measure, start, asOf }, input.minimum)),
  );
}

/** Figures of this generation, and cells that have none at all; a figure that stays is not written again. */
function isNewlyTold(releasedIn: readonly number[], generation: number): boolean {
  return releasedIn.length === 0 || releasedIn.at(-1) === generation;
}

async function readRelease(tx: Db, input: StretchInput): Promise<BucketRelease> {
  const rows = await listStretchCells(tx, input);
  const cells = rows.map((row): CellRelease => {
    const { department, location, tenure, releasedIn, hiddenBecause } = row;
    const reason = hiddenBecause === "unanswered" ? "too_few" : hiddenBecause;
    const cell = { department, location, tenure };
    return { cell, releasedIn, figure: null, stepCounts: null, hiddenBecause: reason };
  });
  return { generation: input.generation, members: await listReleaseMembers(tx, input), cells };
}

async function readContributions(tx: Db, input: StretchInput): Promise<Contribution[]> {
  const { measure, start, width, standings } = input;
  const rows = await listContributions(tx, { measure, from: start, to: releaseEnd(start, width) });
  return rows.flatMap((row) => {
    const place = standings.placeOf(row.employeeId, start);
    return place === null ? [] : [{ ...row, place }];
  });
}

function toRow(
  { cell, releasedIn, figure, stepCounts, hiddenBecause }: CellRelease,
  place: { measure: ReleasedMeasure; start: IsoDate; asOf: IsoDate },
  minimum: GroupMinimum,
): CellRow {
  const shown = figure === null ? null : toShownFigure(place.measure, figure);
  const steps =
    figure === null || place.measure !== "mood"
      ? null
      : toStepShares(figure, stepCounts, toThresholds(minimum.themes));
  return {
    ...place,
    ...cell,
    cell: cellKey(cell),
    people: shown?.people ?? null,
    respondents: shown?.respondents ?? null,
    observationCount: shown?.observationCount ?? null,
    total: shown?.total ?? null,
    squareTotal: shown?.squareTotal ?? null,
    steps,
    hiddenBecause,
    releasedIn: [...releasedIn],
  };
}
