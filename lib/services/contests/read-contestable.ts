import { listMoodAnswers, listPersonRecords } from "#db/queries/person-records.ts";
import type { Ctx } from "#lib/context.ts";
import { listRecordLabels } from "#lib/domain/contest/own-record-labels.ts";
import type { DatasetKind } from "#lib/domain/dataset/kinds.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { requireOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { judgeSubject } from "./open-contest.ts";
import { getOwnFlag, listOwnFlags } from "./own-flags.ts";

/** A finding about the signed-in person that they are about to contest, and whether they may. */
export async function readContestableFlag(ctx: Ctx, input: { flagId: string }) {
  const employeeId = requireOwnEmployeeId(ctx);
  const flag = await getOwnFlag(ctx.db, { employeeId, flagId: input.flagId });
  const subject = { kind: "flag", flagId: flag.id, reasons: [] } as const;
  return {
    flag,
    timeZone: (await readSetting(ctx.db, companyTimeZone)).value,
    verdict: await judgeSubject(ctx.db, ctx, { employeeId, subject }),
  };
}

/** The findings about the signed-in person, newest first, for them to choose one to contest. */
export async function listContestableFlags(ctx: Ctx) {
  const flags = await listOwnFlags(ctx.db, requireOwnEmployeeId(ctx));
  return { flags, timeZone: (await readSetting(ctx.db, companyTimeZone)).value };
}

/**
 * The names of the signed-in person's own records in a data set, and whether they may contest the one
 * that is named already.
 */
export async function readContestableRecords(ctx: Ctx, input: { dataset: DatasetKind; recordLabel: string }) {
  const employeeId = requireOwnEmployeeId(ctx);
  const records = await listPersonRecords(ctx.db, employeeId);
  const moodAnswers = await listMoodAnswers(ctx.db, employeeId);
  return {
    recordLabels: listRecordLabels(input.dataset, { ...records, moodAnswers }),
    verdict: await judgeSubject(ctx.db, ctx, { employeeId, subject: { kind: "datum", ...input } }),
  };
}
