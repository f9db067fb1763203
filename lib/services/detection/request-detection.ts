import { findQueuedRun } from "#db/queries/detection.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { planRun, type RunRequest, storeQueuedRun } from "./create-run.ts";

/**
 * Asks for a run in the background and resolves to its id. A run that waits to start and would do the same takes this
 * request too: it has not looked at the data yet.
 * @throws UserFacingError forbidden, invalid_input
 */
export async function requestDetection(ctx: Ctx, request: Omit<RunRequest, "asOf"> = {}): Promise<string> {
  requireRole(ctx, "hr");
  const plan = await planRun(ctx.db, request);
  const waiting = await findQueuedRun(ctx.db, plan);
  const runId = waiting?.id ?? (await storeQueuedRun(ctx, ctx.db, { ...plan, asOf: null }));
  await ctx.jobs.enqueue("run-detection", { runId }, { key: runId });
  return runId;
}
