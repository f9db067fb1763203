import type { Db } from "#db/client.ts";
import {
  deleteOmissionsBefore,
  findRound,
  insertNudges,
  insertOmissions,
  insertRound,
  updateRound,
} from "#db/queries/engagement/rounds.ts";
import type { Ctx } from "#lib/context.ts";
import { findDueRound } from "#lib/domain/engagement/nudge-life.ts";
import { type Selection, selectTargets } from "#lib/domain/engagement/select-targets.ts";
import type { EngagementSettings } from "#lib/domain/engagement/settings.ts";
import { addDays } from "#lib/domain/insight/calendar-days.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { readSampleSeed } from "./draw-seed.ts";
import { gatherCandidates } from "./gather-candidates.ts";

const omissionsKeptDays = 90;

/**
 * Makes today's round once its time has come: who is asked, and who is left in peace, is stored all at once or not at all. A day
 * has one round, whoever comes how often; a day on which nothing ran has none.
 */
export async function chooseRound(ctx: Ctx, settings: EngagementSettings): Promise<void> {
  const now = ctx.now();
  const { value: timeZone } = await readSetting(ctx.db, companyTimeZone);
  const day = findDueRound(now, timeZone, settings.round);
  if (day === null || (await findRound(ctx.db, day)) !== null) return;
  const seed = await readSampleSeed(ctx, day);
  await ctx.db.transaction(async (tx) => {
    const begun = { day, chosenAt: now, seed, settings, lookedCount: 0, sparedCount: 0 };
    if (!(await insertRound(tx, begun))) return;
    const candidates = await gatherCandidates(tx, { whom: "everybody", now, settings });
    const selection = selectTargets({ candidates, now, settings, seed });
    await storeSelection(tx, ctx, { day, selection });
    await deleteOmissionsBefore(tx, addDays(day, -omissionsKeptDays));
  });
}

async function storeSelection(
  tx: Db,
  ctx: Ctx,
  { day, selection }: { day: string; selection: Selection },
): Promise<void> {
  const { targets, unreachable, omissions, looked, spared } = selection;
  const now = ctx.now();
  await insertNudges(
    tx,
    targets.map((target) => ({
      id: newId("ndg", now),
      day,
      employeeId: target.employeeId,
      userId: target.userId,
      reasons: [...target.reasons],
      status: "planned",
      sendAt: target.sendAt,
    })),
  );
  await insertOmissions(tx, [
    ...unreachable.map((one) => ({ ...one, reasons: [...one.reasons], day, cause: "no_account" as const })),
    ...omissions.map(({ obstacle, employeeId, reasons }) => ({
      employeeId,
      reasons: [...reasons],
      day,
      cause: obstacle,
    })),
  ]);
  await updateRound(tx, day, { lookedCount: looked, sparedCount: spared });
  const detail = { day, looked, asked: targets.length, withoutAccount: unreachable.length };
  await recordEvent(tx, ctx, { action: "nudge.round_chosen", subject: day, detail });
}
