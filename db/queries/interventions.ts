import { asc, eq, inArray } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { interventions } from "#db/schema/index.ts";

export async function insertInterventions(
  tx: Db,
  rows: readonly (typeof interventions.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(interventions).values([...rows]);
}

/** What was done when alerts were resolved. */
export async function listInterventionsOfAlerts(db: Db, alertIds: readonly string[]) {
  if (alertIds.length === 0) return [];
  return db
    .select({ alertId: interventions.alertId, kind: interventions.kind, doneOn: interventions.doneOn })
    .from(interventions)
    .where(inArray(interventions.alertId, [...alertIds]))
    .orderBy(asc(interventions.id));
}

export async function deleteInterventionsOfAlert(tx: Db, alertId: string): Promise<void> {
  await tx.delete(interventions).where(eq(interventions.alertId, alertId));
}
