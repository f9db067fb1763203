import type { Db } from "#db/client.ts";
import { listContributions, lockContributions } from "#db/queries/group-contributions.ts";
import {
  type CellRow,
  listReleaseMembers,
  listStretchCells,
  lockReleases,
  upsertRelease,
  upsertReleaseCells,
  upsertReleaseMembers,
} from "#db/queries/group-releases.ts";
import type { IsoDate } from "#lib/domain/insight/calendar-days.ts";
import { cellKey } from "#lib/domain/privacy/group-cell.ts";
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
  readonly releasedOn: IsoDate | null;
  readonly standings: Standings;
  readonly today: IsoDate;
  readonly now: Date;
};

/** Releases the next generation of one stretch, if enough people changed; run it in a transaction. */
export async function releaseStretch(tx: Db, input: StretchInput): Promise<void> {
  const { measure, start, width, generation, standings, today, now } = input;
  await lockReleases(tx);
  await lockContributions(tx, "replace");
  const heads = standings.countCells(start);
  const before = await readRelease(tx, input);
  const next = releaseBucket({
    before,
    contributions: await readContributions(tx, input),
    peopleOf: (cell) => heads.get(cellKey(cell))?.people ?? 0,
  });
  const seen = { measure, start, width, seenUntil: now };
  if (next === null) {
    if (generation > 0)
      await upsertRelease(tx, { ...seen, generation, releasedOn: input.releasedOn ?? today });
    return;
  }
  const moved = next.members.filter(({ changedIn }) => changedIn.at(-1) === next.generation);
  await upsertReleaseMembers(tx, { measure, start }, moved);
  const told = next.cells.filter(({ releasedIn }) => isNewlyTold(releasedIn, next.generation));
  const asOf = asOfDay(start, width, today);
  await upsertReleaseCells(
    tx,
    told.map((release) => toRow(release, { measure, start, asOf })),
  );
  await upsertRelease(tx, { ...seen, generation: next.generation, releasedOn: today });
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
): CellRow {
  const shown = figure === null ? null : toShownFigure(place.measure, figure);
  const steps = figure === null || place.measure !== "mood" ? null : toStepShares(figure, stepCounts);
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
