import { createForestPool, type ForestPool } from "#lib/compute/forest-pool.ts";
import {
  answerWithoutForest,
  concludeDetection,
  type DetectionOutcome,
  type ForestAnswer,
} from "#lib/domain/detection/conclude-detection.ts";
import {
  attachCounterfactuals,
  encodeWhatIfs,
  proposeWhatIfs,
} from "#lib/domain/detection/counterfactual/find-counterfactuals.ts";
import type { IsolationForest } from "#lib/domain/detection/isolation-forest.ts";
import { type Matrix, selectRows } from "#lib/domain/detection/matrix.ts";
import type { PreparedDetection } from "#lib/domain/detection/prepare-detection.ts";
import type { OnProgress } from "./run-progress.ts";

/** For how many of the most urgent a change that would end the flag is looked for. */
const whatIfPeople = 200;

/** A whole run on threads of its own: grow the forest, explain everybody, and look for what would end each flag. */
export async function detectOnThreads(
  prepared: PreparedDetection,
  onProgress: OnProgress = () => {},
): Promise<DetectionOutcome> {
  const empty = answerWithoutForest(prepared);
  if (empty !== null) return concludeDetection(prepared, empty);
  return withPool(async (pool) => {
    const forest = await grow(pool, prepared, onProgress);
    const explain = (label: string, rows: Matrix) =>
      pool.explain(forest, rows, { onProgress: reportTo(onProgress, label, rows.rowCount) });
    const outcome = concludeDetection(prepared, await explain("Looking at people", prepared.matrix));
    if (prepared.plan.profile !== "elara") return outcome;
    const whatIfs = proposeWhatIfs(prepared, outcome.findings.slice(0, whatIfPeople));
    const answer = await explain("Looking for what would help", encodeWhatIfs(prepared, whatIfs));
    return attachCounterfactuals(prepared, outcome, whatIfs, answer);
  });
}

/** One person of the cut explained: the only row of the answer. */
export async function answerForPerson(prepared: PreparedDetection, index: number): Promise<ForestAnswer> {
  const row = selectRows(prepared.matrix, [index]);
  return (
    answerWithoutForest(prepared) ?? withPool(async (pool) => pool.explain(await grow(pool, prepared), row))
  );
}

async function grow(
  pool: ForestPool,
  { matrix, plan }: PreparedDetection,
  onProgress: OnProgress = () => {},
): Promise<IsolationForest> {
  const { treeCount, subsampleSize, seed } = plan.settings;
  const control = { onProgress: reportTo(onProgress, "Growing trees", treeCount) };
  return pool.fit(matrix, { treeCount, subsampleSize, seed }, control);
}

function reportTo(onProgress: OnProgress, label: string, total: number): (share: number) => void {
  return (share) => onProgress({ label, done: Math.floor(share * total), total });
}

async function withPool<Result>(work: (pool: ForestPool) => Promise<Result>): Promise<Result> {
  const pool = createForestPool();
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}
