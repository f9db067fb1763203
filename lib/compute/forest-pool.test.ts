import { afterAll, expect, test } from "vitest";
import { fitIsolationForest, scoreSamples } from "#lib/domain/detection/isolation-forest.ts";
import { createMatrix } from "#lib/domain/detection/matrix.ts";
import { createRandom } from "#lib/domain/detection/random.ts";
import { sumTrees } from "#lib/domain/detection/staged/sum-trees.ts";
import { loadForest } from "#lib/domain/detection/stored-forest.ts";
import { explainPathLengths } from "#lib/domain/detection/tree-shap.ts";
import { createForestPool } from "./forest-pool.ts";

const random = createRandom(7);
const matrix = createMatrix(600, 6, new Float64Array(600 * 6).map(random.uniform));
const options = { treeCount: 12, subsampleSize: 64, seed: 3 };
const forest = fitIsolationForest(matrix, options);
const pools = [1, 3].map(createForestPool);

afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.close()));
});

test.each(pools)("$threadCount threads give what the calling thread gives, to the last bit", async (pool) => {
  expect(await pool.fit(matrix, options)).toEqual(forest);
  expect(Array.from(await pool.scoreSamples(forest, matrix))).toEqual(
    Array.from(scoreSamples(forest, matrix)),
  );
  const explained = await pool.explain(forest, matrix);
  const expected = explainPathLengths(forest, matrix);
  expect(explained.expectedValue).toBe(expected.expectedValue);
  expect(Array.from(explained.values.values)).toEqual(Array.from(expected.values.values));
});

test.each(pools)(
  "$threadCount threads sum trees as the calling thread does, to the last bit",
  async (pool) => {
    const question = {
      label: "",
      training: matrix,
      rows: matrix,
      subsampleSize: 64,
      seed: 3,
      treeCount: 170,
    };
    const sums = await pool.sumTrees(question);
    const expected = sumTrees(question);
    expect([sums.treeCount, sums.expected]).toEqual([170, expected.expected]);
    expect(Array.from(sums.values.values)).toEqual(Array.from(expected.values.values));
  },
);

test("a question that cannot be answered, or that is no longer wanted, rejects on every thread", async () => {
  const [, pool] = pools;
  const question = { label: "", training: matrix, rows: matrix, subsampleSize: 64, seed: 3, treeCount: 0 };
  await expect(pool?.sumTrees(question)).rejects.toThrow("treeCount");
  const controller = new AbortController();
  const reason = new Error("changed my mind");
  const work = pool?.sumTrees(
    { ...question, treeCount: 1_000_000 },
    { signal: controller.signal, onProgress: () => controller.abort(reason) },
  );
  await expect(work).rejects.toBe(reason);
  expect((await pool?.sumTrees({ ...question, treeCount: 60 }))?.treeCount).toBe(60);
});

test.each([0, 1, 2])("%i rows are fewer than the threads, and explained all the same", async (rowCount) => {
  const [, pool] = pools;
  const few = createMatrix(rowCount, 6, matrix.values.slice(0, rowCount * 6));
  const explained = await pool?.explain(forest, few);
  expect(Array.from(explained?.values.values ?? [])).toEqual(
    Array.from(explainPathLengths(forest, few).values.values),
  );
  expect(await pool?.pathLengths(forest, few)).toHaveLength(rowCount);
});

test("progress grows and stays between 0 and 1", async () => {
  const shares: number[] = [];
  const [pool] = pools;
  await pool?.fit(matrix, { ...options, treeCount: 4000 }, { onProgress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(0);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
});

test("an aborted call rejects with the signal's reason, and the pool works on", async () => {
  const [, pool] = pools;
  const controller = new AbortController();
  const reason = new Error("changed my mind");
  const work = pool?.fit(
    matrix,
    { ...options, treeCount: 1_000_000 },
    { signal: controller.signal, onProgress: () => controller.abort(reason) },
  );
  await expect(work).rejects.toBe(reason);
  await expect(pool?.fit(matrix, options, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(await pool?.fit(matrix, options)).toEqual(forest);
});

test("what a progress listener throws ends the call alone", async () => {
  const [pool] = pools;
  const work = pool?.fit(
    matrix,
    { ...options, treeCount: 1_000_000 },
    {
      onProgress: () => {
        throw new Error("the page is gone");
      },
    },
  );
  await expect(work).rejects.toThrow("the page is gone");
  expect(await pool?.fit(matrix, options)).toEqual(forest);
});

test("an error within a thread rejects the call that caused it", async () => {
  const [pool] = pools;
  const broken = loadForest({
    featureCount: 6,
    subsampleSize: 2,
    trees: [
      {
        leftChild: [1, -1, -1],
        rightChild: [2, -1, -1],
        splitFeature: [0, 0, 0],
        splitThreshold: [0, 0, 0],
        nodeSampleCount: [2, 1, 1],
      },
    ],
  });
  broken.trees[0]?.nodeSampleCount.fill(-1);
  await expect(pool?.pathLengths(broken, matrix)).rejects.toThrow(RangeError);
  expect(await pool?.fit(matrix, options)).toEqual(forest);
});

test("wrong arguments reject before any thread sees them", async () => {
  const [pool] = pools;
  const missing = createMatrix(1, 6, new Float64Array(6).fill(Number.NaN));
  await expect(pool?.explain(forest, missing)).rejects.toThrow(RangeError);
  await expect(pool?.fit(matrix, { ...options, treeCount: 0 })).rejects.toThrow(RangeError);
  for (const count of [0, 1.5, 65, Number.NaN]) expect(() => createForestPool(count)).toThrow(RangeError);
});

test("closing rejects the call under way and all later ones", async () => {
  const pool = createForestPool(1);
  const work = pool.fit(matrix, { ...options, treeCount: 1_000_000 });
  const rejected = expect(work).rejects.toThrow("closed");
  await pool.close();
  await rejected;
  await expect(pool.fit(matrix, options)).rejects.toThrow("closed");
});
