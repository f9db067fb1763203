import type { Db } from "#db/client.ts";
import {
  type FigureRow,
  listHeadcounts,
  listRewardFigures,
  listTimedFigures,
  type TimedMeasure,
} from "#db/queries/group-figures.ts";
import { findImportsUntil, findRollupState, isKept, listRollups } from "#db/queries/group-rollups.ts";
import type { Bucket, Widening } from "#lib/domain/insight/bucket-choice.ts";
import { bucketStart, type IsoDate } from "#lib/domain/insight/calendar-days.ts";
import { addFigures } from "#lib/domain/insight/group-figure.ts";
import type { GroupStretch, NamedFigure } from "#lib/domain/insight/group-stretch.ts";

type TimedInput = { measure: TimedMeasure; width: Widening; from?: IsoDate };

/** Reads sums by group, kept ones while they are up to date, else counted now. */
export type FigureReader = {
  readonly peopleCount: number;
  /** The buckets of the whole company, in order of time. */
  companyBuckets(input: TimedInput): Promise<Bucket[]>;
  /** The stretches with all their departments, newest first. */
  newestStretches(input: TimedInput): Promise<GroupStretch[]>;
  rewardsByRating(): Promise<NamedFigure[]>;
};

export async function openFigureReader(db: Db): Promise<FigureReader> {
  const areKept = await areRollupsCurrent(db);
  const people = await readHeadcounts(db, areKept);
  const allPeople = [...people.values()].reduce((sum, count) => sum + count, 0);
  const read = ({ measure, width, from }: TimedInput) => {
    const list = areKept && isKept(measure, width) ? listRollups : listTimedFigures;
    const firstBucket = from === undefined || width === "all" ? undefined : bucketStart(from, width);
    return list(db, { measure, width, from: firstBucket });
  };
  const stretchesOf = async (input: TimedInput) => {
    const byStart = Map.groupBy(await read(input), (row) => row.bucketStart);
    return [...byStart].map(([start, rows]) => ({
      width: input.width,
      start,
      groups: rows.map((row) => toNamed(row, people.get(row.groupKey) ?? 0)),
    }));
  };
  return {
    peopleCount: allPeople,
    async companyBuckets(input) {
      const stretches = await stretchesOf(input);
      return stretches.map(({ start, groups }) => ({ ...addFigures(groups), start, people: allPeople }));
    },
    async newestStretches(input) {
      const stretches = (await stretchesOf(input)).reverse();
      return stretches.map((stretch) => ({ ...stretch, groups: withSilent(stretch.groups, people) }));
    },
    async rewardsByRating() {
      const rows = areKept
        ? await listRollups(db, { measure: "reward_points", width: "all" })
        : await listRewardFigures(db);
      return rows.map((row) => toNamed(row, row.respondents));
    },
  };
}

async function readHeadcounts(db: Db, areKept: boolean): Promise<ReadonlyMap<string, number>> {
  const rows = areKept
    ? await listRollups(db, { measure: "people", width: "all" })
    : await listHeadcounts(db);
  return new Map(rows.map((row) => [row.groupKey, row.respondents]));
}

async function areRollupsCurrent(db: Db): Promise<boolean> {
  const state = await findRollupState(db);
  const importsUntil = await findImportsUntil(db);
  return state !== null && state.importsUntil?.getTime() === importsUntil?.getTime();
}

function toNamed(row: FigureRow, people: number): NamedFigure {
  return { ...row, name: row.groupKey, people: Math.max(people, row.respondents) };
}

/** Departments of which nobody has a record in the stretch belong to it all the same. */
function withSilent(groups: readonly NamedFigure[], people: ReadonlyMap<string, number>): NamedFigure[] {
  const spoken = new Set(groups.map(({ name }) => name));
  const silent = [...people].filter(([name]) => !spoken.has(name));
  return [
    ...groups,
    ...silent.map(([name, count]) => ({
      name,
      people: count,
      respondents: 0,
      observationCount: 0,
      total: 0,
      squareTotal: 0,
    })),
  ];
}
