import { createForestPool } from "#lib/compute/forest-pool.ts";
import type { Staged } from "#lib/domain/detection/staged/forest-question.ts";
import type { OnProgress } from "./run-progress.ts";

/** Carries staged work out; the forest answers on threads of its own. */
export async function answerOnThreads<Result>(
  work: Staged<Result>,
  onProgress: OnProgress = () => {},
): Promise<Result> {
  const pool = createForestPool();
  try {
    let step = work.next();
    while (!step.done) {
      const { label, treeCount: total } = step.value;
      const report = (share: number) => onProgress({ label, done: Math.floor(share * total), total });
      step = work.next(await pool.sumTrees(step.value, { onProgress: report }));
    }
    return step.value;
  } finally {
    await pool.close();
  }
}
