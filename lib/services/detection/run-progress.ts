import { updateRunProgress } from "#db/queries/detection.ts";
import type { Ctx } from "#lib/context.ts";

export type RunProgress = { readonly label: string; readonly done: number; readonly total: number };
export type OnProgress = (progress: RunProgress) => void;

const storeEveryMs = 500;

/**
 * Passes progress on at once, and stores it with the run at most twice a second, one write after the other. `settle`
 * waits for the last write and throws what a write threw.
 */
export function trackProgress(ctx: Ctx, runId: string, onProgress: OnProgress = () => {}) {
  let storedAtMs = Number.NEGATIVE_INFINITY;
  let writing: Promise<void> | null = null;
  let failure: unknown = null;
  const store = async (progress: RunProgress) => {
    try {
      await updateRunProgress(ctx.db, runId, progress);
    } catch (error) {
      failure = error;
    } finally {
      writing = null;
    }
  };
  return {
    report: (progress: RunProgress) => {
      onProgress(progress);
      if (writing !== null || performance.now() - storedAtMs < storeEveryMs) return;
      storedAtMs = performance.now();
      writing = store(progress);
    },
    settle: async () => {
      await writing;
      if (failure !== null) throw failure;
    },
  };
}
