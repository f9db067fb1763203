import { findLatestDataChange, listStandingLookBacks } from "#db/queries/backtest.ts";
import { lockDetection } from "#db/queries/detection.ts";
import { getFeatureClock } from "#db/queries/features.ts";
import { findRecordDays } from "#db/queries/record-days.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { listLookBackDays } from "#lib/domain/detection/backtest/look-back-days.ts";
import { reachOf } from "#lib/domain/detection/backtest/sketch-cut.ts";
import { codeVersion } from "#lib/domain/detection/code-version.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readCompanyToday } from "#lib/services/check-in/company-today.ts";
import { storeQueuedRun } from "#lib/services/detection/create-run.ts";
import { readDetectionSettings } from "#lib/services/detection/read-detection-settings.ts";

/**
 * Asks for a run as of the end of each of the last months, in the background, and resolves to how many days remain to be
 * looked at. A day that was looked at since the data and the settings last changed is not looked at again.
 * @throws UserFacingError forbidden, not_found without records, conflict when they do not reach back a month
 */
export async function lookBack(ctx: Ctx, { months }: { readonly months: number }): Promise<number> {
  requireRole(ctx, "hr");
  const days = await listDays(ctx, months);
  const waiting = await ctx.db.transaction(async (tx) => {
    await lockDetection(tx);
    const settings = await readDetectionSettings(tx, "elara");
    const changedAt = await findLatestDataChange(tx);
    const standing = await listStandingLookBacks(tx, { days, settings, codeVersion, changedAt });
    const missing = days.filter((day) => !standing.some(({ asOf }) => asOf === day));
    const runIds = standing.filter(({ status }) => status === "queued").map(({ id }) => id);
    for (const asOf of missing)
      runIds.push(await storeQueuedRun(ctx, tx, { profile: "elara", settings, asOf }));
    await recordEvent(tx, ctx, {
      action: "detection.look_back_requested",
      detail: { months, days: missing },
    });
    return runIds;
  });
  // One that waits already may have lost its job; the queue takes the same one only once.
  for (const runId of waiting) await ctx.jobs.enqueue("look-back", { runId }, { key: runId });
  return waiting.length;
}

/** The month ends to look at, counted back from where the records end and never from the future. */
async function listDays(ctx: Ctx, months: number): Promise<string[]> {
  const known = await findRecordDays(ctx.db);
  if (known === null) {
    throw new UserFacingError("not_found", "There are no records yet. Import files first.");
  }
  const today = await readCompanyToday(ctx);
  const reach = reachOf(await getFeatureClock(ctx.db)) ?? known.last;
  const [latest = today] = [reach, today].sort();
  const days = listLookBackDays(months, { first: known.first, latest });
  if (days.length > 0) return days;
  throw new UserFacingError(
    "conflict",
    "The records do not reach back to the end of an earlier month. Come back when there are more.",
  );
}
