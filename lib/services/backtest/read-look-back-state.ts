import { listFailedLookBackDays, listUnfinishedLookBacks } from "#db/queries/backtest.ts";
import { type Ctx, requireRole } from "#lib/context.ts";

/**
 * How far looking back is: how many days wait, which is being looked at, and which could not be. Holds nothing about a
 * person.
 */
export async function readLookBackState(ctx: Ctx) {
  requireRole(ctx, "hr");
  const runs = await listUnfinishedLookBacks(ctx.db);
  const running = runs.find(({ status }) => status === "running");
  return {
    remaining: runs.length,
    day: running?.asOf ?? null,
    failedDays: await listFailedLookBackDays(ctx.db),
  };
}

export type LookBackState = Awaited<ReturnType<typeof readLookBackState>>;
