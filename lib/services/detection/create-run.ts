import type { Db } from "#db/client.ts";
import { insertRun } from "#db/queries/detection.ts";
import { actorId, type Ctx, requireRole } from "#lib/context.ts";
import { codeVersion } from "#lib/domain/detection/code-version.ts";
import { type DetectionSettings, sensitivitySetting } from "#lib/domain/detection/settings.ts";
import type { DetectionProfile } from "#lib/domain/detection/verdicts.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { readRunSettings } from "./read-detection-settings.ts";
import { requirePastDay } from "./require-past-day.ts";

export type RunRequest = {
  readonly profile?: DetectionProfile;
  /** Counts for this run alone. */
  readonly sensitivity?: number;
  /** A past day (YYYY-MM-DD) whose knowledge the run looks at; without it, at all there is. */
  readonly asOf?: string;
};

/**
 * Stores a run that has not started, with the settings of this moment.
 * @throws UserFacingError forbidden, invalid_input, not_found when nothing was known on the past day
 */
export async function createRun(ctx: Ctx, request: RunRequest): Promise<string> {
  requireRole(ctx, "hr");
  const plan = await planRun(ctx.db, request);
  if (request.asOf !== undefined) await requirePastDay(ctx, request.asOf);
  return storeQueuedRun(ctx, ctx.db, { ...plan, asOf: request.asOf ?? null });
}

/**
 * What a run that is asked for now would do.
 * @throws UserFacingError invalid_input, conflict when a stored setting does not fit
 */
export async function planRun(
  db: Db,
  { profile = "elara", sensitivity }: RunRequest,
): Promise<{ readonly profile: DetectionProfile; readonly settings: DetectionSettings }> {
  const stored = await readRunSettings(db, profile);
  const settings = { ...stored, sensitivity: sensitivity ?? stored.sensitivity };
  if (!sensitivitySetting.schema.safeParse(settings.sensitivity).success) {
    throw new UserFacingError("invalid_input", "The sensitivity must be a number from 0 to 1.");
  }
  return { profile, settings };
}

/** Stores a run of these settings that has not started, and resolves to its id. */
export async function storeQueuedRun(
  ctx: Ctx,
  db: Db,
  run: {
    readonly profile: DetectionProfile;
    readonly settings: DetectionSettings;
    readonly asOf: string | null;
  },
): Promise<string> {
  const id = newId("run", ctx.now());
  const { sensitivity, seed, treeCount, subsampleSize } = run.settings;
  await insertRun(db, {
    ...{ id, sensitivity, seed, treeCount, subsampleSize, codeVersion, ...run },
    status: "queued",
    startedBy: actorId(ctx),
    startedAt: ctx.now(),
  });
  return id;
}
