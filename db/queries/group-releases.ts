import { and, asc, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import {
  employees,
  groupHeadcounts,
  groupReleaseCells,
  groupReleaseMembers,
  groupReleasePlans,
  groupReleases,
  groupStatistics,
  onboardingRecords,
} from "#db/schema/index.ts";
import {
  cellKey,
  type GroupCell,
  type GroupDimension,
  groupDimensions,
} from "#lib/domain/privacy/group-cell.ts";
import type { ReleasedMeasure, ReleaseWidth } from "#lib/domain/privacy/group-point.ts";
import type { ReleaseMember } from "#lib/domain/privacy/release/release-state.ts";

const releaseLock = 0x656c_6105;
const rowsPerWrite = 2000;

/** One release at a time, until the transaction ends. */
export async function lockReleases(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${releaseLock})`);
}

/** Where everybody stands: of several joining dates the first in file order counts. */
export async function listStandings(db: Db) {
  const joined = db
    .selectDistinctOn([onboardingRecords.employeeId], {
      employeeId: onboardingRecords.employeeId,
      joiningDate: onboardingRecords.joiningDate,
    })
    .from(onboardingRecords)
    .orderBy(onboardingRecords.employeeId, onboardingRecords.position)
    .as("joined");
  return db
    .select({
      employeeId: employees.id,
      department: employees.department,
      location: employees.location,
      isActive: employees.isActive,
      joiningDate: joined.joiningDate,
    })
    .from(employees)
    .leftJoin(joined, eq(joined.employeeId, employees.id));
}

export async function listReleasePlans(db: Db, measure: ReleasedMeasure) {
  return db
    .select({ from: groupReleasePlans.from, width: groupReleasePlans.width })
    .from(groupReleasePlans)
    .where(eq(groupReleasePlans.measure, measure))
    .orderBy(asc(groupReleasePlans.from));
}

export async function insertReleasePlan(
  tx: Db,
  plan: { measure: ReleasedMeasure; from: string; width: ReleaseWidth },
): Promise<void> {
  await tx.insert(groupReleasePlans).values(plan).onConflictDoNothing();
}

/** The released stretches of a measure, oldest first. */
export async function listReleases(db: Db, measure: ReleasedMeasure) {
  return db
    .select()
    .from(groupReleases)
    .where(eq(groupReleases.measure, measure))
    .orderBy(asc(groupReleases.start));
}

export async function findRelease(db: Db, { measure, start }: Stretch) {
  const [row] = await db
    .select()
    .from(groupReleases)
    .where(and(eq(groupReleases.measure, measure), eq(groupReleases.start, start)));
  return row ?? null;
}

export async function upsertRelease(tx: Db, release: typeof groupReleases.$inferInsert): Promise<void> {
  await tx
    .insert(groupReleases)
    .values(release)
    .onConflictDoUpdate({ target: [groupReleases.measure, groupReleases.start], set: release });
}

type Stretch = { readonly measure: ReleasedMeasure; readonly start: string };

export async function listReleaseMembers(db: Db, { measure, start }: Stretch): Promise<ReleaseMember[]> {
  const rows = await db
    .select()
    .from(groupReleaseMembers)
    .where(and(eq(groupReleaseMembers.measure, measure), eq(groupReleaseMembers.start, start)))
    .orderBy(asc(groupReleaseMembers.employeeId));
  return rows.map(({ department, location, tenure, ...member }) => ({
    ...member,
    place: { department, location, tenure },
  }));
}

export async function upsertReleaseMembers(
  tx: Db,
  stretch: Stretch,
  members: readonly ReleaseMember[],
): Promise<void> {
  const rows = members.map(({ place, changedIn, ...member }) => {
    return { ...stretch, ...place, ...member, changedIn: [...changedIn] };
  });
  const { measure, start, employeeId } = groupReleaseMembers;
  for (let from = 0; from < rows.length; from += rowsPerWrite) {
    await tx
      .insert(groupReleaseMembers)
      .values(rows.slice(from, from + rowsPerWrite))
      .onConflictDoUpdate({
        target: [measure, start, employeeId],
        set: {
          observationCount: sql`excluded.observation_count`,
          total: sql`excluded.total`,
          squareTotal: sql`excluded.square_total`,
          changedIn: sql`excluded.changed_in`,
        },
      });
  }
}

export type CellRow = typeof groupReleaseCells.$inferSelect;

/** All groups of one stretch. */
export async function listStretchCells(db: Db, { measure, start }: Stretch): Promise<CellRow[]> {
  return db
    .select()
    .from(groupReleaseCells)
    .where(and(eq(groupReleaseCells.measure, measure), eq(groupReleaseCells.start, start)));
}

/** The groups that one more filter makes of `cell`, over time, oldest first. */
export async function listFamilyPoints(
  db: Db,
  { measure, cell, by }: { measure: ReleasedMeasure; cell: GroupCell; by: GroupDimension },
): Promise<CellRow[]> {
  const columns = groupReleaseCells;
  const conditions = groupDimensions.map((dimension) => {
    if (dimension === by) return isNotNull(columns[dimension]);
    const value = cell[dimension];
    return value === null ? isNull(columns[dimension]) : sql`${columns[dimension]} = ${value}`;
  });
  return db
    .select()
    .from(columns)
    .where(and(eq(columns.measure, measure), ...conditions))
    .orderBy(asc(columns.start));
}

/** One group over time, oldest first. */
export async function listCellPoints(
  db: Db,
  { measure, cell }: { measure: ReleasedMeasure; cell: GroupCell },
): Promise<CellRow[]> {
  return db
    .select()
    .from(groupReleaseCells)
    .where(and(eq(groupReleaseCells.measure, measure), eq(groupReleaseCells.cell, cellKey(cell))))
    .orderBy(asc(groupReleaseCells.start));
}

export async function upsertReleaseCells(tx: Db, rows: readonly CellRow[]): Promise<void> {
  const { measure, cell, start } = groupReleaseCells;
  for (let from = 0; from < rows.length; from += rowsPerWrite) {
    await tx
      .insert(groupReleaseCells)
      .values(rows.slice(from, from + rowsPerWrite))
      .onConflictDoUpdate({
        target: [measure, cell, start],
        set: {
          people: sql`excluded.people`,
          respondents: sql`excluded.respondents`,
          observationCount: sql`excluded.observation_count`,
          total: sql`excluded.total`,
          squareTotal: sql`excluded.square_total`,
          steps: sql`excluded.steps`,
          hiddenBecause: sql`excluded.hidden_because`,
          asOf: sql`excluded.as_of`,
          releasedIn: sql`excluded.released_in`,
        },
      });
  }
}

export type HeadcountRow = typeof groupHeadcounts.$inferSelect;

export async function listHeadcountCells(db: Db): Promise<HeadcountRow[]> {
  return db.select().from(groupHeadcounts).orderBy(asc(groupHeadcounts.cell));
}

export async function replaceHeadcounts(tx: Db, rows: readonly HeadcountRow[]): Promise<void> {
  await tx.delete(groupHeadcounts);
  for (let from = 0; from < rows.length; from += rowsPerWrite) {
    await tx.insert(groupHeadcounts).values(rows.slice(from, from + rowsPerWrite));
  }
}

export async function findStatistic(db: Db, { kind, bucket }: { kind: string; bucket: string }) {
  const [row] = await db
    .select()
    .from(groupStatistics)
    .where(and(eq(groupStatistics.kind, kind), eq(groupStatistics.bucket, bucket)));
  return row ?? null;
}

/** The newest statistic of a kind, whatever its period. */
export async function findNewestStatistic(db: Db, kind: string) {
  const [row] = await db
    .select()
    .from(groupStatistics)
    .where(eq(groupStatistics.kind, kind))
    .orderBy(desc(groupStatistics.releasedAt), desc(groupStatistics.bucket))
    .limit(1);
  return row ?? null;
}

/** The first to be stored stays. */
export async function insertStatistic(tx: Db, row: typeof groupStatistics.$inferInsert): Promise<void> {
  await tx.insert(groupStatistics).values(row).onConflictDoNothing();
}
