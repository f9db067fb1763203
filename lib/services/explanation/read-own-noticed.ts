import type { Db } from "#db/client.ts";
import { listDecisions, listFlagsOfEmployee } from "#db/queries/flags.ts";
import { findLatestVerdict } from "#db/queries/people.ts";
import type { Ctx } from "#lib/context.ts";
import { type OwnFlag, type OwnNoticed, toOwnNoticed } from "#lib/domain/insight/explanation/own-finding.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { findOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/**
 * What Elara noticed about the signed-in person, in words for themselves: nobody else's, and no score, severity, share
 * or rank of their own. Null when the account is linked to no employee.
 */
export async function readOwnNoticed(ctx: Ctx): Promise<OwnNoticed | null> {
  const employeeId = findOwnEmployeeId(ctx);
  if (employeeId === null) return null;
  const { db } = ctx;
  const { value: timeZone } = await readSetting(db, companyTimeZone);
  return toOwnNoticed(await readOwnFlags(db, employeeId), await findLatestVerdict(db, employeeId), timeZone);
}

async function readOwnFlags(db: Db, employeeId: string): Promise<OwnFlag[]> {
  const flags = await listFlagsOfEmployee(db, employeeId);
  const decisions = await listDecisions(
    db,
    flags.map(({ id }) => id),
  );
  return flags.map((flag) => ({
    ...flag,
    decision: decisions.find(({ flagId, withdrawnAt }) => flagId === flag.id && withdrawnAt === null) ?? null,
  }));
}
