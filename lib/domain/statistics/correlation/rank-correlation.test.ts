import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawNormal } from "#tests/support/draw-normal.ts";
import { createRandom } from "../../detection/random.ts";
import { averageRanks, correlateRanks, type StratifiedPair } from "./rank-correlation.ts";

const x = [1, 2, 2, 3, 5, 5, 5, 7, 8, 9, 9, 12];
const y = [2, 1, 4, 3, 3, 6, 5, 5, 9, 7, 8, 8];
const pairsOf = (stratumOf: (index: number) => string): StratifiedPair[] =>
  x.map((value, index) => ({ x: value, y: y[index] ?? 0, stratum: stratumOf(index) }));

test("equal values share the mean of their ranks", () => {
  expect([...averageRanks([30, 10, 20, 20, 20])]).toEqual([5, 1, 3, 3, 3]);
  expect([...averageRanks([])]).toEqual([]);
  expect(() => averageRanks([1, Number.NaN])).toThrow(RangeError);
});

test("in one stratum it is Spearman's ρ with its t-test: SciPy 1.17.1, spearmanr", () => {
  const found = correlateRanks(pairsOf(() => "all"));
  expect(found?.correlation).toBeCloseTo(0.8721260583688675, 12);
  expect(found?.pValue).toBeCloseTo(0.00021641286713723956, 12);
  expect(found?.people).toBe(12);
});

test("with strata, ranks are taken beside the stratum's mean: NumPy 2, corrcoef of demeaned rankdata", () => {
  const found = correlateRanks(pairsOf((index) => (index < 5 ? "a" : "b")));
  expect(found?.correlation).toBeCloseTo(0.5755169402449604, 12);
});

describe("nothing is said", () => {
  const repeat = (count: number, pairOf: (index: number) => StratifiedPair) =>
    correlateRanks(Array.from({ length: count }, (_, index) => pairOf(index)));
  test.each([0, 1, 2, 9])("of %i people", (count) => {
    expect(repeat(count, (index) => ({ x: index, y: index, stratum: "" }))).toBeNull();
  });
  test("of what is the same for everybody, or for everybody of a stratum", () => {
    expect(repeat(50, (index) => ({ x: 1, y: index, stratum: "" }))).toBeNull();
    expect(repeat(50, (index) => ({ x: index % 2, y: index, stratum: `${index % 2}` }))).toBeNull();
  });
  test("of people who have nobody beside them", () => {
    expect(repeat(50, (index) => ({ x: index, y: index, stratum: `${index}` }))).toBeNull();
  });
});

test("a perfect order is 1 or −1, with an interval inside", () => {
  const rising = Array.from({ length: 12 }, (_, index) => ({ x: index, y: index ** 3, stratum: "" }));
  const found = correlateRanks(rising) ?? expect.fail();
  expect(found).toMatchObject({ correlation: 1, pValue: 0 });
  expect(found.low).toBeLessThan(1);
  expect(found.high).toBeLessThanOrEqual(1);
  expect(correlateRanks(rising.map((pair) => ({ ...pair, y: -pair.y })))?.correlation).toBe(-1);
});

test("whatever the values: within −1 and 1, inside its interval, the same the other way round", () => {
  const pair = fc.record({
    x: fc.integer({ min: 0, max: 6 }),
    y: fc.integer({ min: 0, max: 6 }),
    stratum: fc.constantFrom("a", "b", "c"),
  });
  fc.assert(
    fc.property(fc.array(pair, { minLength: 10, maxLength: 60 }), (pairs) => {
      const found = correlateRanks(pairs);
      const back = correlateRanks(pairs.map((each) => ({ ...each, x: each.y, y: each.x })));
      if (found === null) {
        expect(back).toBeNull();
        return;
      }
      expect(back?.correlation).toBeCloseTo(found.correlation, 9);
      expect(found.pValue).toBeGreaterThanOrEqual(0);
      expect(found.low - 1e-9).toBeLessThanOrEqual(found.correlation);
      expect(found.high + 1e-9).toBeGreaterThanOrEqual(found.correlation);
      expect(found.low).toBeGreaterThanOrEqual(-1);
      expect(found.high).toBeLessThanOrEqual(1);
    }),
  );
});

/** Eight departments that differ in both things; within them the two go together as strongly as `rho` says. */
function drawCompany(seed: number, people: number, rho: number): StratifiedPair[] {
  const random = createRandom(seed);
  const shifts = Array.from({ length: 8 }, () => [2 * drawNormal(random), 2 * drawNormal(random)] as const);
  return Array.from({ length: people }, (_, index) => {
    const [shiftX, shiftY] = shifts[index % 8] ?? [0, 0];
    const own = drawNormal(random);
    const other = rho * own + Math.sqrt(1 - rho ** 2) * drawNormal(random);
    return { x: own + shiftX, y: Math.round((other + shiftY) * 4) / 4, stratum: `${index % 8}` };
  });
}

test.each([24, 80, 400])(
  "in null companies of %i people whose departments differ, one in twenty looks related",
  (people) => {
    const runs = Array.from({ length: 1000 }, (_, seed) => correlateRanks(drawCompany(seed, people, 0)));
    const found = runs.filter((run) => run !== null && run.pValue <= 0.05).length;
    expect(found / 1000).toBeLessThan(0.07);
    expect(found / 1000).toBeGreaterThan(0.03);
  },
);

test("intervals hold the true rank correlation in 93 to 97 of a hundred", () => {
  const random = createRandom(3);
  // Of two normal quantities: (6/π)·arcsin(ρ/2).
  const truth = (6 / Math.PI) * Math.asin(0.25);
  const runs = Array.from({ length: 1000 }, () =>
    correlateRanks(
      Array.from({ length: 60 }, () => {
        const own = drawNormal(random);
        return { x: own, y: 0.5 * own + Math.sqrt(0.75) * drawNormal(random), stratum: "" };
      }),
    ),
  );
  const held = runs.filter((run) => run !== null && run.low <= truth && run.high >= truth).length;
  expect(held / 1000).toBeGreaterThan(0.93);
  expect(held / 1000).toBeLessThan(0.97);
});
