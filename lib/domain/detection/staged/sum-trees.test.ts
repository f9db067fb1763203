import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fitIsolationForest } from "../isolation-forest.ts";
import { createMatrix } from "../matrix.ts";
import { createRandom } from "../random.ts";
import { explainPathLengths } from "../tree-shap.ts";
import { toAnswer } from "./forest-answer.ts";
import { sumBlock, sumTrees, treesPerBlock } from "./sum-trees.ts";

function randomMatrix(rowCount: number, columnCount: number, seed: number) {
  const random = createRandom(seed);
  return createMatrix(rowCount, columnCount, new Float64Array(rowCount * columnCount).map(random.uniform));
}

test("blocks of trees that are thrown away say what the whole forest says", () => {
  const question = fc.record({
    rowCount: fc.integer({ min: 2, max: 60 }),
    columnCount: fc.integer({ min: 1, max: 6 }),
    treeCount: fc.integer({ min: 1, max: 3 * treesPerBlock + 1 }),
    explained: fc.integer({ min: 0, max: 40 }),
    seed: fc.nat(1000),
  });
  fc.assert(
    fc.property(question, ({ rowCount, columnCount, treeCount, explained, seed }) => {
      const training = randomMatrix(rowCount, columnCount, seed);
      const rows = randomMatrix(explained, columnCount, seed + 1);
      const options = { treeCount, subsampleSize: 32, seed };
      const answer = toAnswer(sumTrees({ label: "", training, rows, ...options }));
      const whole = explainPathLengths(fitIsolationForest(training, options), rows);
      for (const [cell, value] of whole.values.values.entries()) {
        expect(answer.values.values[cell]).toBeCloseTo(value, 10);
      }
      for (const expected of answer.expectedValues) expect(expected).toBeCloseTo(whole.expectedValue, 10);
    }),
    { numRuns: 40 },
  );
});

test("what is held does not grow with the trees: a block leaves nothing behind", async () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc");
  const heldBytes = () => {
    collectGarbage();
    return process.memoryUsage().arrayBuffers;
  };
  const training = randomMatrix(600, 5, 1);
  const options = { treeCount: 12 * treesPerBlock, subsampleSize: 512, seed: 1 };
  const rows = randomMatrix(4, 5, 2);
  const target = new Float64Array(rows.values.length);
  const question = { label: "", training, rows, ...options };
  sumBlock(question, 0, target);
  const heldAfterOne = heldBytes();
  for (let block = 1; block < 12; block++) sumBlock(question, block, target);
  // The engine may sweep on another thread, and count what it freed somewhat later.
  await expect.poll(() => heldBytes() - heldAfterOne, { timeout: 10_000 }).toBeLessThan(200_000);
  const forest = fitIsolationForest(training, options);
  expect(heldBytes() - heldAfterOne).toBeGreaterThan(3_000_000);
  expect(forest.trees).toHaveLength(options.treeCount);
});

test("rows that do not fit, or with a missing cell, are refused", () => {
  const training = randomMatrix(20, 3, 1);
  const question = { label: "", training, treeCount: 5, subsampleSize: 8, seed: 1 };
  expect(() => sumTrees({ ...question, rows: randomMatrix(2, 4, 1) })).toThrow("columns");
  const gap = createMatrix(1, 3, Float64Array.of(1, Number.NaN, 2));
  expect(() => sumTrees({ ...question, rows: gap })).toThrow("impute");
  expect(() => sumTrees({ ...question, rows: training, treeCount: 0 })).toThrow(RangeError);
});
