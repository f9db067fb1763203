import { findQueuedRun } from "#db/queries/detection.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { createRun, type RunRequest } from "./create-run.ts";
import { readRunSettings } from "./read-detection-settings.ts";

/**
 * Asks for a run in the background and resolves to its id. A run that waits to start and would do the same takes this
 * request too: it has not looked at the data yet.
 * @throws UserFacingError forbidden, invalid_input
 */
export async function requestDetection(ctx: Ctx, request: Omit<RunRequest, "asOf"> = {}): Promise<string> {
  requireRole(ctx, "hr");
  const { profile = "elara" } = request;
  const now = await readRunSettings(ctx.db, profile);
  const settings = { ...now, sensitivity: request.sensitivity ?? now.sensitivity };
  const waiting = await findQueuedRun(ctx.db, { profile, settings });
  const runId = waiting?.id ?? (await createRun(ctx, { profile, sensitivity: settings.sensitivity }));
  await ctx.jobs.enqueue("run-detection", { runId }, { key: runId });
  return runId;
}
