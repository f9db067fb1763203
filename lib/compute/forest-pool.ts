import { availableParallelism } from "node:os";
import {
  assertFits,
  type IsolationForest,
  type IsolationForestOptions,
  planForest,
  scoresOfPathLengths,
} from "../domain/detection/isolation-forest.ts";
import type { Matrix } from "../domain/detection/matrix.ts";
import type { ForestQuestion, ForestSums } from "../domain/detection/staged/forest-question.ts";
import { chooseShapMethod } from "../domain/detection/tree-shap.ts";
import { sharedFloats, shareForest, shareMatrix, unpackForest } from "./shared-forest.ts";
import { createSharedSums } from "./shared-sums.ts";
import { startWorkerTeam, type WorkControl, type WorkerTeam } from "./worker-team.ts";

/**
 * The forest functions of the domain on threads of their own, so that the calling thread stays free. Results equal
 * the domain's, whatever the number of threads; arrays among them lie in shared memory. Each call rejects when its
 * arguments are wrong, when a thread fails, and with the signal's reason when it is aborted.
 */
export type ForestPool = {
  readonly threadCount: number;
  fit(matrix: Matrix, options: IsolationForestOptions, control?: WorkControl): Promise<IsolationForest>;
  pathLengths(forest: IsolationForest, matrix: Matrix, control?: WorkControl): Promise<Float64Array>;
  scoreSamples(forest: IsolationForest, matrix: Matrix, control?: WorkControl): Promise<Float64Array>;
  explain(
    forest: IsolationForest,
    matrix: Matrix,
    control?: WorkControl,
  ): Promise<{ expectedValue: number; values: Matrix }>;
  /** The same as `sumTrees`: the trees are grown, explained and thrown away block by block. */
  sumTrees(question: ForestQuestion, control?: WorkControl): Promise<ForestSums>;
  /** Ends the threads; calls that are not done reject. */
  close(): Promise<void>;
};

/**
 * Starts the threads, as many as the machine has processors unless said otherwise.
 *
 * @throws {RangeError} when the number is not a whole number from 1 to 64.
 */
export function createForestPool(threadCount: number = availableParallelism()): ForestPool {
  if (!Number.isSafeInteger(threadCount) || threadCount < 1 || threadCount > 64) {
    throw new RangeError(`The number of threads must be a whole number from 1 to 64, not ${threadCount}`);
  }
  const team = startWorkerTeam(threadCount);
  const pathLengths: ForestPool["pathLengths"] = (forest, matrix, control) =>
    measure(team, forest, matrix, control);
  return {
    threadCount,
    fit: (matrix, options, control) => grow(team, matrix, options, control),
    pathLengths,
    scoreSamples: async (forest, matrix, control) =>
      scoresOfPathLengths(forest.subsampleSize, await pathLengths(forest, matrix, control)),
    explain: (forest, matrix, control) => explain(team, forest, matrix, control),
    sumTrees: (question, control) => sum(team, question, control),
    close: team.close,
  };
}

async function grow(
  team: WorkerTeam,
  matrix: Matrix,
  options: IsolationForestOptions,
  control?: WorkControl,
): Promise<IsolationForest> {
  const plan = planForest(matrix, options);
  const shared = shareMatrix(matrix);
  const tasks = splitRange(options.treeCount, team.size).map(([firstTree, endTree]) => {
    return { kind: "grow", matrix: shared, options, firstTree, endTree } as const;
  });
  const results = await team.run(tasks, control);
  return unpackForest({
    ...plan,
    parts: results.flatMap((result) => (result.kind === "trees" ? [result.trees] : [])),
  });
}

async function measure(
  team: WorkerTeam,
  forest: IsolationForest,
  matrix: Matrix,
  control?: WorkControl,
): Promise<Float64Array> {
  assertFits(forest, matrix);
  const target = sharedFloats(matrix.rowCount);
  const input = { forest: await shareForest(forest), matrix: shareMatrix(matrix), target };
  const tasks = splitRange(matrix.rowCount, team.size).map(([firstRow, endRow]) => {
    return { kind: "measure", ...input, firstRow, endRow } as const;
  });
  await team.run(tasks, control);
  return target;
}

async function explain(
  team: WorkerTeam,
  forest: IsolationForest,
  matrix: Matrix,
  control?: WorkControl,
): Promise<{ expectedValue: number; values: Matrix }> {
  assertFits(forest, matrix);
  const target = sharedFloats(matrix.values.length);
  const method = chooseShapMethod(matrix.rowCount);
  const input = { forest: await shareForest(forest), matrix: shareMatrix(matrix), target, method };
  const tasks = splitRange(matrix.rowCount, team.size).map(([firstRow, endRow]) => {
    return { kind: "explain", ...input, firstRow, endRow } as const;
  });
  await team.run(tasks, control);
  const [expected] = await team.run([{ kind: "expect", forest: input.forest }], { signal: control?.signal });
  if (expected?.kind !== "number") throw new TypeError("The computing thread gave no expected value");
  return { expectedValue: expected.value, values: { ...matrix, values: target } };
}

async function sum(team: WorkerTeam, question: ForestQuestion, control?: WorkControl): Promise<ForestSums> {
  const { rows, training, treeCount } = question;
  const shared = { ...question, training: shareMatrix(training), rows: shareMatrix(rows) };
  const sums = createSharedSums(rows.values.length);
  const task = { kind: "sum", question: shared, sums } as const;
  await team.run(
    Array.from({ length: team.size }, () => task),
    control,
  );
  return { treeCount, expected: sums.expected[0] ?? Number.NaN, values: { ...rows, values: sums.values } };
}

/** 0 … count cut into at most `parts` ranges of about equal length, none of them empty. */
function splitRange(count: number, parts: number): (readonly [first: number, end: number])[] {
  const used = Math.min(parts, count);
  return Array.from(
    { length: used },
    (_, index) => [Math.floor((index * count) / used), Math.floor(((index + 1) * count) / used)] as const,
  );
}
