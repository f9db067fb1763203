import {
  type DetectionRun,
  findRun,
  listOpenFlags,
  updateRunDataCut,
  updateRunFailed,
  updateRunStarted,
} from "#db/queries/detection.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { DetectionOutcome } from "#lib/domain/detection/conclude-detection.ts";
import { detectInStages } from "#lib/domain/detection/detect-in-stages.ts";
import { type DetectionCut, prepareDetection } from "#lib/domain/detection/prepare-detection.ts";
import { detectionSettingsSchema } from "#lib/domain/detection/settings.ts";
import { UserFacingError } from "#lib/errors.ts";
import { listMasterRows } from "#lib/services/features/list-master-rows.ts";
import { listMasterRowsAsOf } from "#lib/services/features/list-master-rows-as-of.ts";
import { packDataCut, unpackDataCut } from "./data-cut.ts";
import { answerOnThreads } from "./detect-on-threads.ts";
import { type OnProgress, trackProgress } from "./run-progress.ts";
import { storeOutcome } from "./store-outcome.ts";

const stoppedMessage = "The run stopped because something failed on our side. Start it again.";

/**
 * Carries out a run that was created. It may be called again after a crash: the stored data cut is used again, results
 * and flags are written in one transaction at the end, and a completed run is left as it is.
 * @throws UserFacingError forbidden, not_found
 */
export async function runDetection(
  ctx: Ctx,
  { runId, onProgress }: { readonly runId: string; readonly onProgress?: OnProgress },
): Promise<void> {
  requireRole(ctx, "hr");
  const run = await updateRunStarted(ctx.db, runId, ctx.now());
  if (run === null) {
    if ((await findRun(ctx.db, runId)) !== null) return;
    throw new UserFacingError("not_found", "There is no detection run with this id.");
  }
  try {
    const cut = await takeDataCut(ctx, run);
    const progress = trackProgress(ctx, runId, onProgress);
    const outcome = await detect(run, cut, progress.report);
    await progress.settle();
    await storeOutcome(ctx, run, outcome);
  } catch (error) {
    await updateRunFailed(ctx.db, runId, error instanceof UserFacingError ? error.message : stoppedMessage);
    throw error;
  }
}

/** The cut that a run has, or takes now and keeps. */
async function takeDataCut(ctx: Ctx, run: DetectionRun): Promise<DetectionCut> {
  if (run.dataCut !== null) return unpackDataCut(run.dataCut);
  const { asOf, profile } = run;
  const cut = {
    ...(await (asOf === null ? listMasterRows(ctx) : listMasterRowsAsOf(ctx, asOf))),
    standing: asOf === null && profile === "elara" ? await listStanding(ctx) : [],
  };
  const dataCut = await packDataCut(cut);
  await updateRunDataCut(ctx.db, run.id, { dataCut, peopleCount: cut.rows.length });
  return cut;
}

/** Whose flag stands. */
async function listStanding(ctx: Ctx): Promise<string[]> {
  return (await listOpenFlags(ctx.db)).map(({ employeeId }) => employeeId);
}

/** What this run finds in this cut; equal calls have equal outcomes. */
export async function detect(
  { profile, settings }: Pick<DetectionRun, "profile" | "settings">,
  cut: DetectionCut,
  onProgress?: OnProgress,
): Promise<DetectionOutcome> {
  const plan = { profile, settings: detectionSettingsSchema.parse(settings) };
  const prepared = prepareDetection(cut, plan);
  return answerOnThreads(detectInStages(prepared), onProgress);
}
