import { updateImportBatch } from "#db/queries/import-batches.ts";
import type { Ctx } from "#lib/context.ts";
import { requestDetection } from "#lib/services/detection/request-detection.ts";
import { refreshFeatures } from "#lib/services/features/refresh-features.ts";
import { recountGroupFigures } from "#lib/services/group-figures/recount-group-figures.ts";
import type { BatchPulse } from "./batch-life.ts";

/**
 * Brings features, group figures and detection up to date after a commit or an undo; may be repeated at will.
 * @param touchedIds the people whose rows the batch touched; null when nobody knows any more, then everybody
 */
export async function followImport(
  ctx: Ctx,
  batchId: number,
  pulse: BatchPulse,
  touchedIds: readonly string[] | null,
): Promise<void> {
  const scope = touchedIds === null ? ({ all: true } as const) : { employeeIds: touchedIds };
  const refresh = await refreshFeatures(ctx, scope, (done, total) =>
    pulse.show("Updating people", done, total),
  );
  pulse.show("Adding up groups", 0, 0);
  await recountGroupFigures(ctx);
  await ctx.jobs.enqueue("release-group-figures", {});
  if (refresh.recomputed > 0) await requestDetection(ctx);
  const movedClocks = refresh.movedClocks.map(({ dataset, column }) => `${dataset}.${column}`);
  const result = { movedClocks, refreshedEmployees: refresh.recomputed };
  await updateImportBatch(ctx.db, batchId, ["committed", "undone"], { result });
}
