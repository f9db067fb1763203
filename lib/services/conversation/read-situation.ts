import type { Db } from "#db/client.ts";
import { findAggregates, getFeatureClock } from "#db/queries/features.ts";
import { listDecisions, listFlagsOfEmployee } from "#db/queries/flags.ts";
import { judgeSituation, type StandingFinding } from "#lib/domain/conversation/situation/judge-situation.ts";
import { type Situation, unknownSituation } from "#lib/domain/conversation/situation/situation.ts";
import { decayRatesSetting } from "#lib/domain/features/decay-rates.ts";
import { computeMasterRow } from "#lib/domain/features/master-row.ts";
import { isStandingFlag, selectVisibleReasons } from "#lib/domain/insight/visible-reasons.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/**
 * What a conversation with this employee may start from, in words. Callers pass the employee of the conversation's own
 * owner; null: an account without an employee record, of whom nothing is known.
 */
export async function readSituation(db: Db, employeeId: string | null): Promise<Situation> {
  if (employeeId === null) return unknownSituation;
  return judgeSituation(await findStandingFinding(db, employeeId), await readRecords(db, employeeId));
}

/** Of a flag that is open and not set aside. The person's own mood answers are never closed to the person. */
async function findStandingFinding(db: Db, employeeId: string): Promise<StandingFinding | null> {
  const open = (await listFlagsOfEmployee(db, employeeId)).find(({ endedAt }) => endedAt === null);
  if (open === undefined) return null;
  const decisions = await listDecisions(db, [open.id]);
  const standing = decisions.find(({ withdrawnAt }) => withdrawnAt === null);
  if (!isStandingFlag({ endedAt: open.endedAt, decision: standing?.decision ?? null })) return null;
  const { reasons } = selectVisibleReasons(open.problems, true);
  return { severity: open.severity, reasons };
}

async function readRecords(db: Db, employeeId: string) {
  const aggregates = await findAggregates(db, employeeId);
  if (aggregates === null) return null;
  const clock = await getFeatureClock(db);
  const { value: rates } = await readSetting(db, decayRatesSetting);
  return { aggregates, clock, row: computeMasterRow(employeeId, aggregates, clock, rates) };
}
