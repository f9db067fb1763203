import { updateImportBatch } from "#db/queries/import-batches.ts";
import { listTouchedEmployeeIds } from "#db/queries/import-undo.ts";
import type { Ctx } from "#lib/context.ts";
import { requestDetection } from "#lib/services/detection/request-detection.ts";
import { refreshFeatures } from "#lib/services/features/refresh-features.ts";
import type { BatchPulse } from "./batch-life.ts";

/**
 * Brings features and detection up to date after a commit or an undo; may be repeated at will.
 * @param touchedIds the people whose rows the batch touched; found again when they are not given
 */
export async function followImport(
  ctx: Ctx,
  batchId: number,
  pulse: BatchPulse,
  touchedIds?: readonly string[],
): Promise<void> {
  const employeeIds = touchedIds ?? (await listTouchedEmployeeIds(ctx.db, batchId));
  const refresh = await refreshFeatures(ctx, { employeeIds }, (done, total) =>
    pulse.show("Updating people", done, total),
  );
  if (employeeIds.length > 0) await requestDetection(ctx);
  const movedClocks = refresh.movedClocks.map(({ dataset, column }) => `${dataset}.${column}`);
  const result = { movedClocks, refreshedEmployees: refresh.recomputed };
  await updateImportBatch(ctx.db, batchId, ["committed", "undone"], { result });
}
