import { and, between, count, eq, gt, gte, max, ne, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { employees, groupRollupState, groupRollups, importBatches, moodAnswers } from "#db/schema/index.ts";
import type { GroupMeasure, Widening } from "#lib/domain/insight/bucket-choice.ts";
import {
  addDays,
  type BucketWidth,
  bucketStart,
  nextBucketStart,
} from "#lib/domain/insight/calendar-days.ts";
import { computeMood } from "#lib/domain/insight/mood-scale.ts";
import {
  type DateRange,
  type FigureRow,
  selectHeadcounts,
  selectRewardFigures,
  selectTimedFigures,
  type TimedMeasure,
} from "./group-figures.ts";

const rollupLock = 0x656c_6103;

const storedWidths: Readonly<Record<TimedMeasure, readonly BucketWidth[]>> = {
  mood: ["week", "month", "quarter"],
  hours: ["month", "quarter"],
};

function bucketsAround(width: BucketWidth, { from, to }: DateRange): DateRange {
  return { from: bucketStart(from, width), to: addDays(nextBucketStart(bucketStart(to, width), width), -1) };
}

/** Orders those who count a measure anew before those who move its sums, until the transaction ends. */
async function lockRollups(tx: Db, mode: "replace" | "shift"): Promise<void> {
  await tx.execute(
    mode === "replace"
      ? sql`select pg_advisory_xact_lock(${rollupLock})`
      : sql`select pg_advisory_xact_lock_shared(${rollupLock})`,
  );
}

/** Every measure and width of which sums are kept by time. */
export const keptTimes = (["mood", "hours"] as const).flatMap((measure) =>
  storedWidths[measure].map((width) => ({ measure, width })),
);

/** Counts the sums of one measure and width anew: those of the buckets that touch `range`, or all of them. */
export async function replaceTimedRollups(
  tx: Db,
  { measure, width, range }: { measure: TimedMeasure; width: BucketWidth; range: DateRange | null },
): Promise<void> {
  await lockRollups(tx, "replace");
  const stretch = range === null ? null : bucketsAround(width, range);
  const inStretch =
    stretch === null ? undefined : between(groupRollups.bucketStart, stretch.from, stretch.to);
  await tx
    .delete(groupRollups)
    .where(and(eq(groupRollups.measure, measure), eq(groupRollups.width, width), inStretch));
  await tx.insert(groupRollups).select(selectTimedFigures(tx, measure, width, stretch));
}

/** Counts anew what has no stretch of time: heads, and rewards by rating. */
export async function replaceStandingRollups(tx: Db): Promise<void> {
  await lockRollups(tx, "replace");
  await tx.delete(groupRollups).where(eq(groupRollups.width, "all"));
  await tx.insert(groupRollups).select(selectRewardFigures(tx));
  await tx.insert(groupRollups).select(selectHeadcounts(tx));
}

/** When the data last changed by an import or its undo; null before the first. */
export async function findImportsUntil(db: Db): Promise<Date | null> {
  const [row] = await db
    .select({ committed: max(importBatches.committedAt), undone: max(importBatches.undoneAt) })
    .from(importBatches);
  const instants = [row?.committed, row?.undone].filter((instant) => instant instanceof Date);
  return instants.sort((one, other) => other.getTime() - one.getTime())[0] ?? null;
}

/** Raise it when the sums are made in another way: kept ones of the old way then count as behind. */
const rollupRecipe = 1;

/** Null also when the kept sums were made in another way than now. */
export async function findRollupState(db: Db) {
  const [row] = await db.select().from(groupRollupState).where(eq(groupRollupState.recipe, rollupRecipe));
  return row ?? null;
}

export async function upsertRollupState(
  tx: Db,
  state: { importsUntil: Date | null; refreshedAt: Date },
): Promise<void> {
  await tx
    .insert(groupRollupState)
    .values({ recipe: rollupRecipe, ...state })
    .onConflictDoUpdate({ target: groupRollupState.isOnly, set: { recipe: rollupRecipe, ...state } });
}

/** The sums as they are kept. `from`: buckets that start on that date or later. */
export async function listRollups(
  db: Db,
  input: { measure: GroupMeasure; width: Widening; from?: string },
): Promise<FigureRow[]> {
  return db
    .select({
      bucketStart: groupRollups.bucketStart,
      groupKey: groupRollups.groupKey,
      respondents: groupRollups.respondents,
      observationCount: groupRollups.observationCount,
      total: groupRollups.total,
      squareTotal: groupRollups.squareTotal,
    })
    .from(groupRollups)
    .where(
      and(
        eq(groupRollups.measure, input.measure),
        eq(groupRollups.width, input.width),
        gt(groupRollups.observationCount, 0),
        input.from === undefined ? undefined : gte(groupRollups.bucketStart, input.from),
      ),
    )
    .orderBy(groupRollups.bucketStart, groupRollups.groupKey);
}

/** Whether sums of this measure and width are kept. */
export function isKept(measure: TimedMeasure, width: Widening): boolean {
  return storedWidths[measure].some((candidate) => candidate === width);
}

/** A person's mood on a day, 0 to 1; null without an answer. */
export async function findMood(
  db: Db,
  { employeeId, date }: { employeeId: string; date: string },
): Promise<number | null> {
  const [row] = await db
    .select({ score: moodAnswers.score, scaleMaximum: moodAnswers.scaleMaximum })
    .from(moodAnswers)
    .where(and(eq(moodAnswers.employeeId, employeeId), eq(moodAnswers.responseDate, date)));
  return row === undefined ? null : computeMood(row.score, row.scaleMaximum);
}

/** Moves the kept sums after one person's answer of one day changed from `before` to `after`. */
export async function shiftMoodRollups(
  tx: Db,
  answer: { employeeId: string; date: string; before: number | null; after: number | null },
): Promise<void> {
  const { employeeId, date, before, after } = answer;
  await lockRollups(tx, "shift");
  const [person] = await tx
    .select({ department: employees.department })
    .from(employees)
    .where(eq(employees.id, employeeId));
  if (person === undefined) return;
  const answers = Number(after !== null) - Number(before !== null);
  for (const width of storedWidths.mood) {
    const stretch = bucketsAround(width, { from: date, to: date });
    const hasOthers = (await countOtherAnswers(tx, { employeeId, date, stretch })) > 0;
    const change = {
      respondents: hasOthers ? 0 : answers,
      observationCount: answers,
      total: (after ?? 0) - (before ?? 0),
      squareTotal: (after ?? 0) ** 2 - (before ?? 0) ** 2,
    };
    await tx
      .insert(groupRollups)
      .values({ measure: "mood", width, bucketStart: stretch.from, groupKey: person.department, ...change })
      .onConflictDoUpdate({
        target: [groupRollups.measure, groupRollups.width, groupRollups.bucketStart, groupRollups.groupKey],
        set: {
          respondents: sql`${groupRollups.respondents} + ${change.respondents}`,
          observationCount: sql`${groupRollups.observationCount} + ${change.observationCount}`,
          total: sql`${groupRollups.total} + ${change.total}`,
          squareTotal: sql`${groupRollups.squareTotal} + ${change.squareTotal}`,
        },
      });
  }
}

async function countOtherAnswers(
  tx: Db,
  input: { employeeId: string; date: string; stretch: DateRange },
): Promise<number> {
  const { employeeId, date, stretch } = input;
  const [row] = await tx
    .select({ answers: count() })
    .from(moodAnswers)
    .where(
      and(
        eq(moodAnswers.employeeId, employeeId),
        between(moodAnswers.responseDate, stretch.from, stretch.to),
        ne(moodAnswers.responseDate, date),
      ),
    );
  return row?.answers ?? 0;
}
