import { listMoodAnswers, listPersonRecords } from "#db/queries/person-records.ts";
import type { Ctx } from "#lib/context.ts";
import { listRecordLabels } from "#lib/domain/contest/own-record-labels.ts";
import type { DatasetKind } from "#lib/domain/dataset/kinds.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { requireOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { getOwnFlag, listOwnFlags } from "./own-flags.ts";

/** A finding about the signed-in person that they are about to contest. */
export async function readContestableFlag(ctx: Ctx, input: { flagId: string }) {
  const flag = await getOwnFlag(ctx.db, { employeeId: requireOwnEmployeeId(ctx), flagId: input.flagId });
  return { flag, timeZone: (await readSetting(ctx.db, companyTimeZone)).value };
}

/** The findings about the signed-in person, newest first, for them to choose one to contest. */
export async function listContestableFlags(ctx: Ctx) {
  const flags = await listOwnFlags(ctx.db, requireOwnEmployeeId(ctx));
  return { flags, timeZone: (await readSetting(ctx.db, companyTimeZone)).value };
}

/** The names of the signed-in person's own records in a data set. */
export async function listOwnRecordLabels(ctx: Ctx, input: { dataset: DatasetKind }): Promise<string[]> {
  const employeeId = requireOwnEmployeeId(ctx);
  const records = await listPersonRecords(ctx.db, employeeId);
  const moodAnswers = await listMoodAnswers(ctx.db, employeeId);
  return listRecordLabels(input.dataset, { ...records, moodAnswers });
}
