import { updateImportBatch } from "#db/queries/import-batches.ts";
import { dropStaging } from "#db/queries/import-staging.ts";
import type { Ctx } from "#lib/context.ts";
import type { BatchStatus } from "#lib/domain/dataset/batch-status.ts";
import type { Progress } from "#lib/domain/progress.ts";
import { logError } from "#lib/errors.ts";

const beatMs = 5_000;
const workingStatuses: readonly BatchStatus[] = ["receiving", "committing", "undoing"];

/** Is told of each step, for a terminal; pages read the progress of the batch. */
export type OnImportProgress = (progress: Progress) => void;

/** Progress and signs of life of a batch that is worked on. */
export type BatchPulse = {
  /** Writes the progress down, at most twice a second; never waits for it. */
  show(label: string, done: number, total: number): void;
  stop(): void;
};

/**
 * Keeps a batch alive while this process works on it. Nothing waits for these writes: while a transaction or
 * a COPY holds the only connection, they would wait for each other.
 */
export function startPulse(ctx: Ctx, batchId: number, onProgress?: OnImportProgress): BatchPulse {
  let isWriting = false;
  let lastMs = 0;
  const write = (change: Parameters<typeof updateImportBatch>[3]) => {
    if (isWriting) return;
    isWriting = true;
    updateImportBatch(ctx.db, batchId, workingStatuses, { touchedAt: ctx.now(), ...change })
      .catch((error) => logError("import-pulse", error))
      .finally(() => {
        isWriting = false;
      });
  };
  const timer = setInterval(() => write({}), beatMs);
  timer.unref();
  return {
    show(label, done, total) {
      onProgress?.({ label, done, total });
      const nowMs = ctx.now().getTime();
      if (nowMs - lastMs < 500 && done > 0) return;
      lastMs = nowMs;
      write({ progress: { label, done, total } });
    },
    stop: () => clearInterval(timer),
  };
}

/** Ends a batch that cannot be committed; what was staged goes, the report stays. */
export async function failBatch(ctx: Ctx, batchId: number, reason: string): Promise<void> {
  await updateImportBatch(ctx.db, batchId, ["receiving", "needs_choice", "ready", "committing"], {
    status: "failed",
    errorMessage: reason,
    progress: null,
  });
  await dropStaging(ctx.db, batchId);
}
