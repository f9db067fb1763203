import { expect, test } from "vitest";
import { createRandom } from "../detection/random.ts";
import { fisherExact } from "./compare-rates.ts";
import { compareShares } from "./share-difference.ts";

// statsmodels 0.15.0, confint_proportions_2indep(method="newcomb", compare="diff"); the first is Newcombe's own example.
test.each([
  [48, 80, 56, 70, 0.05243147240236498, 0.33387265403690614],
  [3, 10, 9, 10, 0.1705227239345029, 0.809017973535488],
  [5, 25, 0, 20, -0.3913095036954034, -0.004117448685351827],
  [0, 20, 10, 10, 0.6790860371419145, 1],
])("from %i of %i to %i of %i", (a, n, b, m, low, high) => {
  const change = compareShares({ count: a, total: n }, { count: b, total: m });
  expect(change?.difference).toBeCloseTo(b / m - a / n, 12);
  expect(change?.low).toBeCloseTo(low, 9);
  expect(change?.high).toBeCloseTo(high, 9);
  expect(change?.pValue).toBe(fisherExact({ count: a, total: n }, { count: b, total: m }));
});

test("beside nobody there is no difference", () => {
  expect(compareShares({ count: 0, total: 0 }, { count: 1, total: 2 })).toBeNull();
  expect(compareShares({ count: 1, total: 2 }, { count: 0, total: 0 })).toBeNull();
});

test("intervals hold the true difference in 93 to 97 of a hundred", () => {
  const random = createRandom(11);
  for (const [n, m, p, q] of [
    [30, 40, 0.2, 0.35],
    [15, 15, 0.5, 0.5],
    [200, 180, 0.05, 0.1],
  ] as const) {
    const draw = (total: number, share: number) => {
      const count = Array.from({ length: total }, () => random.uniform()).filter((u) => u < share).length;
      return { count, total };
    };
    const held = Array.from({ length: 2000 }, () => compareShares(draw(n, p), draw(m, q))).filter(
      (change) => change !== null && change.low <= q - p && change.high >= q - p,
    ).length;
    expect(held / 2000).toBeGreaterThan(0.93);
    expect(held / 2000).toBeLessThan(0.975);
  }
});
