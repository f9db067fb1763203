import { createForestPool, type ForestPool } from "#lib/compute/forest-pool.ts";
import { answerWithoutForest, type ForestAnswer } from "#lib/domain/detection/conclude-detection.ts";
import { type Matrix, selectRows } from "#lib/domain/detection/matrix.ts";
import type { PreparedDetection } from "#lib/domain/detection/prepare-detection.ts";
import type { OnProgress } from "./run-progress.ts";

/** Grows the forest of a prepared cut on threads of its own and explains everybody by it. */
export async function answerForEverybody(
  prepared: PreparedDetection,
  onProgress: OnProgress = () => {},
): Promise<ForestAnswer> {
  return (
    answerWithoutForest(prepared) ?? withPool((pool) => answer(pool, prepared, prepared.matrix, onProgress))
  );
}

/** The same for one person of the cut: the only row of the answer. */
export async function answerForPerson(prepared: PreparedDetection, index: number): Promise<ForestAnswer> {
  const row = selectRows(prepared.matrix, [index]);
  return answerWithoutForest(prepared) ?? withPool((pool) => answer(pool, prepared, row));
}

async function answer(
  pool: ForestPool,
  { matrix, plan }: PreparedDetection,
  rows: Matrix,
  onProgress: OnProgress = () => {},
): Promise<ForestAnswer> {
  const { treeCount, subsampleSize, seed } = plan.settings;
  const report = (label: string, total: number) => (share: number) =>
    onProgress({ label, done: Math.floor(share * total), total });
  const forest = await pool.fit(
    matrix,
    { treeCount, subsampleSize, seed },
    { onProgress: report("Growing trees", treeCount) },
  );
  return pool.explain(forest, rows, { onProgress: report("Looking at people", rows.rowCount) });
}

async function withPool<Result>(work: (pool: ForestPool) => Promise<Result>): Promise<Result> {
  const pool = createForestPool();
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}
