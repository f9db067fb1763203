import { asc, desc, eq, inArray, lt, lte } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { employees, nudgeOmissions, nudgeRounds, nudges } from "#db/schema/index.ts";

export type RoundRow = typeof nudgeRounds.$inferSelect;

const rowsAtOnce = 1_000;

/** @returns false when the day has its round already; whoever is making it is waited for */
export async function insertRound(tx: Db, round: typeof nudgeRounds.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(nudgeRounds)
    .values(round)
    .onConflictDoNothing()
    .returning({ day: nudgeRounds.day });
  return rows.length === 1;
}

export async function updateRound(
  tx: Db,
  day: string,
  counts: Pick<RoundRow, "lookedCount" | "sparedCount">,
): Promise<void> {
  await tx.update(nudgeRounds).set(counts).where(eq(nudgeRounds.day, day));
}

export async function findRound(db: Db, day: string): Promise<RoundRow | null> {
  const [row] = await db.select().from(nudgeRounds).where(eq(nudgeRounds.day, day));
  return row ?? null;
}

/** The newest round on or before a day. */
export async function findLatestRound(db: Db, day: string): Promise<RoundRow | null> {
  const [row] = await db
    .select()
    .from(nudgeRounds)
    .where(lte(nudgeRounds.day, day))
    .orderBy(desc(nudgeRounds.day))
    .limit(1);
  return row ?? null;
}

export async function insertNudges(tx: Db, rows: readonly (typeof nudges.$inferInsert)[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await tx
      .insert(nudges)
      .values(rows.slice(from, from + rowsAtOnce))
      .onConflictDoNothing();
  }
}

export async function insertOmissions(
  tx: Db,
  rows: readonly (typeof nudgeOmissions.$inferInsert)[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await tx
      .insert(nudgeOmissions)
      .values(rows.slice(from, from + rowsAtOnce))
      .onConflictDoNothing();
  }
}

/** Who was left in peace is kept for as long as somebody may ask about it. */
export async function deleteOmissionsBefore(db: Db, day: string): Promise<void> {
  await db.delete(nudgeOmissions).where(lt(nudgeOmissions.day, day));
}

/** The nudges of a round with who they are for, by name. */
export async function listNudgesOf(db: Db, day: string) {
  return db
    .select({
      id: nudges.id,
      employeeId: nudges.employeeId,
      name: employees.name,
      department: employees.department,
      reasons: nudges.reasons,
      status: nudges.status,
      sendAt: nudges.sendAt,
      sentAt: nudges.sentAt,
      mailedAt: nudges.mailedAt,
      withdrawnFor: nudges.withdrawnFor,
      toldAt: nudges.toldAt,
    })
    .from(nudges)
    .innerJoin(employees, eq(employees.id, nudges.employeeId))
    .where(eq(nudges.day, day))
    .orderBy(employees.name, employees.id);
}
export type NudgeOfRound = Awaited<ReturnType<typeof listNudgesOf>>[number];

export async function listOmissionsOf(db: Db, day: string) {
  return db
    .select({
      employeeId: nudgeOmissions.employeeId,
      name: employees.name,
      department: employees.department,
      reasons: nudgeOmissions.reasons,
      cause: nudgeOmissions.cause,
    })
    .from(nudgeOmissions)
    .innerJoin(employees, eq(employees.id, nudgeOmissions.employeeId))
    .where(eq(nudgeOmissions.day, day))
    .orderBy(employees.name, employees.id);
}

/** The rounds before a day, newest first. */
export async function listRoundDays(
  db: Db,
  { before, limit }: { before: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .select({ day: nudgeRounds.day })
    .from(nudgeRounds)
    .where(lt(nudgeRounds.day, before))
    .orderBy(desc(nudgeRounds.day))
    .limit(limit);
  return rows.map(({ day }) => day);
}

/** The names of people, by id. */
export async function listNames(db: Db, employeeIds: readonly string[]) {
  if (employeeIds.length === 0) return [];
  return db
    .select({ employeeId: employees.id, name: employees.name, department: employees.department })
    .from(employees)
    .where(inArray(employees.id, [...employeeIds]))
    .orderBy(asc(employees.name), asc(employees.id));
}
