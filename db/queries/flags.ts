import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { flagDecisionRecords, flags, users } from "#db/schema/index.ts";
import { latestFinding } from "./latest-finding.ts";
import { isStorableText } from "./storable-text.ts";

export type FlagDecisionRow = typeof flagDecisionRecords.$inferSelect;

/**
 * The flag by its id, held until the transaction ends, so that two people cannot decide at once.
 * Null when there is none.
 */
export async function findFlagForUpdate(tx: Db, flagId: string) {
  if (!isStorableText(flagId)) return null;
  const [flag] = await tx.select().from(flags).where(eq(flags.id, flagId)).for("update");
  return flag ?? null;
}

/** The decision that holds: the newest that was not withdrawn. */
export async function findStandingDecision(db: Db, flagId: string): Promise<FlagDecisionRow | null> {
  const [row] = await db
    .select()
    .from(flagDecisionRecords)
    .where(and(eq(flagDecisionRecords.flagId, flagId), isNull(flagDecisionRecords.withdrawnAt)))
    .orderBy(desc(flagDecisionRecords.decidedAt), desc(flagDecisionRecords.id))
    .limit(1);
  return row ?? null;
}

export async function findDecision(db: Db, decisionId: string): Promise<FlagDecisionRow | null> {
  if (!isStorableText(decisionId)) return null;
  const [row] = await db.select().from(flagDecisionRecords).where(eq(flagDecisionRecords.id, decisionId));
  return row ?? null;
}

export async function insertDecision(
  tx: Db,
  decision: typeof flagDecisionRecords.$inferInsert,
): Promise<void> {
  await tx.insert(flagDecisionRecords).values(decision);
}

/** @returns false when it had been withdrawn already */
export async function updateDecisionWithdrawn(
  tx: Db,
  input: { decisionId: string; withdrawnAt: Date; withdrawnBy: string | null },
): Promise<boolean> {
  const { decisionId, withdrawnAt, withdrawnBy } = input;
  const rows = await tx
    .update(flagDecisionRecords)
    .set({ withdrawnAt, withdrawnBy })
    .where(and(eq(flagDecisionRecords.id, decisionId), isNull(flagDecisionRecords.withdrawnAt)))
    .returning({ id: flagDecisionRecords.id });
  return rows.length === 1;
}

/** Every flag of a person, newest first, each with its latest finding. */
export async function listFlagsOfEmployee(db: Db, employeeId: string) {
  const finding = latestFinding(db);
  return db
    .select({
      id: flags.id,
      openedAt: flags.openedAt,
      endedAt: flags.endedAt,
      severity: finding.severity,
      risk: finding.risk,
      coverage: finding.coverage,
      problems: finding.problems,
      otherProblems: finding.otherProblems,
      strengths: finding.strengths,
      counterfactual: finding.counterfactual,
      waterfall: finding.waterfall,
      sources: finding.sources,
      foundAt: finding.foundAt,
      sensitivity: finding.sensitivity,
      settings: finding.settings,
    })
    .from(flags)
    .innerJoinLateral(finding, sql`true`)
    .where(eq(flags.employeeId, employeeId))
    .orderBy(desc(flags.openedAt));
}

/** The decisions on these flags, newest first, with the names of who decided. */
export async function listDecisions(db: Db, flagIds: readonly string[]) {
  return db
    .select({
      id: flagDecisionRecords.id,
      flagId: flagDecisionRecords.flagId,
      decision: flagDecisionRecords.decision,
      reason: flagDecisionRecords.reason,
      decidedBy: flagDecisionRecords.decidedBy,
      decidedByName: users.name,
      decidedAt: flagDecisionRecords.decidedAt,
      withdrawnAt: flagDecisionRecords.withdrawnAt,
    })
    .from(flagDecisionRecords)
    .leftJoin(users, eq(users.id, flagDecisionRecords.decidedBy))
    .where(inArray(flagDecisionRecords.flagId, [...flagIds]))
    .orderBy(desc(flagDecisionRecords.decidedAt), desc(flagDecisionRecords.id));
}
