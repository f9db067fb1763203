import { updateRun } from "#db/queries/detection.ts";
import type { Ctx } from "#lib/context.ts";

export type RunProgress = { readonly label: string; readonly done: number; readonly total: number };
export type OnProgress = (progress: RunProgress) => void | Promise<void>;

const storeEveryMs = 500;

/** Passes progress on at once, and stores it with the run at most twice a second. */
export function throttleProgress(ctx: Ctx, runId: string, onProgress?: OnProgress): OnProgress {
  let storedAtMs = Number.NEGATIVE_INFINITY;
  return async (progress) => {
    await onProgress?.(progress);
    if (performance.now() - storedAtMs < storeEveryMs) return;
    storedAtMs = performance.now();
    await updateRun(ctx.db, runId, { progress });
  };
}
