import { listUnfinishedLookBacks } from "#db/queries/backtest.ts";
import { type Ctx, requireRole } from "#lib/context.ts";

/** How far looking back is: how many days wait, and which is being looked at. Holds nothing about a person. */
export async function readLookBackState(ctx: Ctx) {
  requireRole(ctx, "hr");
  const runs = await listUnfinishedLookBacks(ctx.db);
  const running = runs.find(({ status }) => status === "running");
  return { remaining: runs.length, day: running?.asOf ?? null, progress: running?.progress ?? null };
}

export type LookBackState = Awaited<ReturnType<typeof readLookBackState>>;
