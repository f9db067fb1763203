import fc from "fast-check";
import { expect, test } from "vitest";
import { compareRates, fisherExact } from "./compare-rates.ts";
import { logFactorial } from "./log-factorial.ts";

const rate = (count: number, total: number) => ({ count, total });

// The lady tasting tea, and tables whose sums were made from whole numbers (binomials) outside.
test.each([
  [3, 4, 1, 4, 17 / 35],
  [8, 10, 1, 6, 0.03496503496503497],
  [0, 5, 5, 5, 2 / 252],
  [12, 50, 20, 450, 1.3534395124503643e-5],
  [30, 3000, 420, 32_000, 0.17421906911290586],
])("Fisher's test of %i of %i beside %i of %i", (a, n, b, m, pValue) => {
  expect(fisherExact(rate(a, n), rate(b, m)) / pValue).toBeCloseTo(1, 8);
});

test("a table as unlikely as can be is summed without loss, however many tables there are", () => {
  const logAll = logFactorial(260) - logFactorial(60) - logFactorial(200);
  expect(fisherExact(rate(60, 60), rate(0, 200)) * Math.exp(logAll)).toBeCloseTo(1, 8);
  expect(fisherExact(rate(2_500, 50_000), rate(50_000, 1_000_000))).toBe(1);
  expect(fisherExact(rate(3_000, 50_000), rate(50_000, 1_000_000))).toBeLessThan(1e-20);
});

test("the ratio stands with its interval", () => {
  const comparison = compareRates(rate(12, 50), rate(20, 450));
  expect(comparison?.ratio).toBeCloseTo(5.4, 12);
  expect(comparison?.low).toBeCloseTo(2.809699745187796, 12);
  expect(comparison?.high).toBeCloseTo(10.378333147498285, 12);
});

test("an empty cell leaves ratio and interval finite: a half is added to each", () => {
  const comparison = compareRates(rate(0, 10), rate(5, 20));
  expect(comparison?.ratio).toBeCloseTo(0.5 / 11 / (5.5 / 21), 12);
  expect(Number.isFinite(comparison?.high)).toBe(true);
  expect(compareRates(rate(0, 8), rate(0, 8))).toMatchObject({ ratio: 1, pValue: 1 });
});

test("beside nobody there is nothing to compare; counts that cannot be are refused", () => {
  expect(compareRates(rate(0, 0), rate(1, 5))).toBeNull();
  expect(compareRates(rate(1, 5), rate(0, 0))).toBeNull();
  expect(() => compareRates(rate(6, 5), rate(1, 5))).toThrow(RangeError);
});

test("the other way round the ratio turns over and the p-value stays", () => {
  const rates = fc
    .integer({ min: 1, max: 400 })
    .chain((total) => fc.integer({ min: 0, max: total }).map((count) => rate(count, total)));
  fc.assert(
    fc.property(rates, rates, (one, other) => {
      const there = compareRates(one, other) ?? expect.fail();
      const back = compareRates(other, one) ?? expect.fail();
      expect(there.ratio * back.ratio).toBeCloseTo(1, 9);
      expect(there.low * back.high).toBeCloseTo(1, 9);
      expect(there.pValue).toBeCloseTo(back.pValue, 9);
      expect(there.pValue).toBeGreaterThan(0);
    }),
  );
});

test("logarithms of factorials hold across the end of the table", () => {
  expect(logFactorial(0)).toBe(0);
  expect(logFactorial(10)).toBeCloseTo(Math.log(3_628_800), 12);
  expect(logFactorial(300)).toBeCloseTo(1414.905849945068, 9);
  for (const n of [255, 256, 257, 35_000]) {
    expect(logFactorial(n) - logFactorial(n - 1)).toBeCloseTo(Math.log(n), 9);
  }
  expect(() => logFactorial(-1)).toThrow(RangeError);
});
