import { readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createForestPool } from "#lib/compute/forest-pool.ts";
import { fitIsolationForest, pathLengths, scoreSamples } from "#lib/domain/detection/isolation-forest.ts";
import { createMatrix, type Matrix, matrixRow } from "#lib/domain/detection/matrix.ts";
import { explainPathLengths } from "#lib/domain/detection/tree-shap.ts";
import type { Timing } from "./timing.ts";

// One run in a process of its own, cold as a user meets it: file, rows, columns, trees, threads.
const [path = "", ...sizes] = process.argv.slice(2);
const [rowCount = 0, columnCount = 0, treeCount = 0, threadCount = 0] = sizes.map(Number);
const bytes = readFileSync(path);
const matrix = createMatrix(rowCount, columnCount, new Float64Array(new Uint8Array(bytes).buffer));
const options = { treeCount, subsampleSize: 256, seed: 1 };

async function timed<Value>(work: () => Value | Promise<Value>) {
  const startedMs = performance.now();
  const startedCpu = process.cpuUsage();
  const value = await work();
  const cpu = process.cpuUsage(startedCpu);
  return { value, phase: { wallMs: performance.now() - startedMs, cpuMs: (cpu.user + cpu.system) / 1000 } };
}

/** On the calling thread for one, else on a pool, whose start counts as part of the fit. */
async function run() {
  if (threadCount === 1) {
    const fit = await timed(() => fitIsolationForest(matrix, options));
    const score = await timed(() => scoreSamples(fit.value, matrix));
    const explain = await timed(() => explainPathLengths(fit.value, matrix));
    return { fit, score, explain };
  }
  const fit = await timed(async () => {
    const pool = createForestPool(threadCount);
    return { pool, forest: await pool.fit(matrix, options) };
  });
  const { pool, forest } = fit.value;
  const score = await timed(() => pool.scoreSamples(forest, matrix));
  const explain = await timed(() => pool.explain(forest, matrix));
  await pool.close();
  return { fit: { ...fit, value: forest }, score, explain };
}

/** The values of a row and the base value must add up to its path length; the benchmark would be void otherwise. */
function assertAdditive(lengths: Float64Array, expectedValue: number, values: Matrix): void {
  for (const [row, length] of lengths.entries()) {
    const sum = matrixRow(values, row).reduce((total, value) => total + value, expectedValue);
    if (!(Math.abs(sum - length) < 1e-9))
      throw new Error(`Row ${row} adds up to ${sum} instead of ${length}`);
  }
}

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const { fit, score, explain } = await run();
delay.disable();
const peakBytes = process.resourceUsage().maxRSS * 1024;
assertAdditive(pathLengths(fit.value, matrix), explain.value.expectedValue, explain.value.values);
const timing: Timing = {
  phases: { fit: fit.phase, score: score.phase, explain: explain.phase },
  peakBytes,
  meanScore: score.value.reduce((sum, value) => sum + value, 0) / rowCount,
  versions: { node: process.versions.node },
  longestBlockMs: threadCount > 1 ? delay.max / 1e6 : undefined,
};
console.log(JSON.stringify(timing));
