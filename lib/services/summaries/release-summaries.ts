import type { Db } from "#db/client.ts";
import { findSummaryForUpdate, listDueSummaries, updateSummary } from "#db/queries/conversation-summaries.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { computeStandingRelease } from "#lib/domain/insight/summary/release-rule.ts";
import { logError } from "#lib/errors.ts";
import { readReleaseWait } from "./read-release-wait.ts";
import { storeRelease } from "./store-release.ts";

const mostReleased = 500;

/**
 * Lets HR read the summaries whose time has run out, each once, also those of an outage. One that cannot be opened stays
 * where it is and holds up no other. Only the system does.
 */
export async function releaseSummaries(ctx: Ctx): Promise<void> {
  requireRole(ctx);
  for (const key of await listDueSummaries(ctx.db, { now: ctx.now(), limit: mostReleased })) {
    try {
      await ctx.db.transaction((tx) => releaseDue(tx, ctx, key));
    } catch (error) {
      logError("release of a summary", error);
    }
  }
}

/** What its person did meanwhile counts, and so does a rule that has become stricter since they were told. */
async function releaseDue(tx: Db, ctx: Ctx, key: { summaryId: string; userId: string }): Promise<void> {
  const row = await findSummaryForUpdate(tx, key);
  if (row === null || row.status !== "waiting" || row.releaseAt === null) return;
  const releaseAt = computeStandingRelease(row, await readReleaseWait(tx, row.termsSince));
  if (releaseAt !== null && releaseAt <= ctx.now()) await storeRelease(tx, ctx, row, "time");
  else await updateSummary(tx, row.id, { releaseAt });
}
