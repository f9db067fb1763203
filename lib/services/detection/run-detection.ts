import { insertRunSketches } from "#db/queries/backtest.ts";
import { type DetectionRun, findRun, updateRunFailed, updateRunStarted } from "#db/queries/detection.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { codeVersion } from "#lib/domain/detection/code-version.ts";
import { detectionSettingsSchema } from "#lib/domain/detection/settings.ts";
import { UserFacingError } from "#lib/errors.ts";
import { withDetectionThreads } from "./detect-on-threads.ts";
import { type OnProgress, trackProgress } from "./run-progress.ts";
import { storeOutcome } from "./store-outcome.ts";
import { takeDataCut } from "./take-data-cut.ts";

const stoppedMessage = "The run stopped because something failed on our side. Start it again.";

/**
 * Carries out a run that was created. It may be called again after a crash: the stored data cut is used again, results
 * and flags are written in one transaction at the end, and a completed run is left as it is.
 * @throws UserFacingError forbidden, not_found, conflict when another version of the code began the run
 */
export async function runDetection(
  ctx: Ctx,
  { runId, onProgress }: { readonly runId: string; readonly onProgress?: OnProgress },
): Promise<void> {
  requireRole(ctx, "hr");
  const run = await updateRunStarted(ctx.db, runId, { now: ctx.now(), codeVersion });
  if (run === null) {
    if ((await findRun(ctx.db, runId)) !== null) return;
    throw new UserFacingError("not_found", "There is no detection run with this id.");
  }
  try {
    await carryOut(ctx, run, onProgress);
  } catch (error) {
    await updateRunFailed(ctx.db, runId, error instanceof UserFacingError ? error.message : stoppedMessage);
    throw error;
  }
}

/** The people stay on a thread of their own from the reading to the writing. */
async function carryOut(ctx: Ctx, run: DetectionRun, onProgress: OnProgress | undefined): Promise<void> {
  const plan = { profile: run.profile, settings: detectionSettingsSchema.parse(run.settings) };
  await withDetectionThreads(async (thread, answerWith) => {
    await takeDataCut(ctx, run, thread);
    if (run.profile === "elara")
      await insertRunSketches(ctx.db, { runId: run.id, ...(await thread.sketch()) });
    const progress = trackProgress(ctx, run.id, onProgress);
    const outcome = await thread.detect(plan, answerWith(progress.report));
    await progress.settle();
    await storeOutcome(ctx, run, {
      ...outcome,
      listRecords: (of, range) => thread.listRecords(of, { runId: run.id, ...range }),
    });
  });
}
