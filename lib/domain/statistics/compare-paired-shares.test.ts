import fc from "fast-check";
import { expect, test } from "vitest";
import { comparePairedShares, mcNemarExact } from "./compare-paired-shares.ts";
import { compareShares } from "./share-difference.ts";

test("McNemar's exact test is twice the tail of a fair coin", () => {
  // 1 of 10: (1 + 10) / 2^10, twice.
  expect(mcNemarExact(1, 9)).toBeCloseTo(22 / 1024, 12);
  expect(mcNemarExact(9, 1)).toBeCloseTo(22 / 1024, 12);
  expect([mcNemarExact(0, 0), mcNemarExact(3, 3)]).toEqual([1, 1]);
  expect(mcNemarExact(0, 5)).toBeCloseTo(2 / 32, 12);
});

test("without a correlation the interval is that of two independent groups of the same size", () => {
  const counts = { both: 10, onlyFirst: 10, onlySecond: 10, neither: 10 };
  const paired = comparePairedShares(counts);
  const apart = compareShares({ count: 20, total: 40 }, { count: 20, total: 40 });
  expect(paired?.low).toBeCloseTo(apart?.low ?? Number.NaN, 12);
  expect(paired?.high).toBeCloseTo(apart?.high ?? Number.NaN, 12);
});

test("pairs that go together narrow the interval, and pairs that go apart widen it", () => {
  const width = (both: number, changed: number) => {
    const found = comparePairedShares({ both, onlyFirst: changed, onlySecond: changed, neither: both });
    return (found?.high ?? 0) - (found?.low ?? 0);
  };
  expect(width(18, 2)).toBeLessThan(width(10, 10));
  expect(width(2, 18)).toBeGreaterThan(width(10, 10));
});

const count = fc.integer({ min: 0, max: 400 });

test("the interval holds the difference, and turning the two around turns the sign", () => {
  fc.assert(
    fc.property(count, count, count, count, (both, onlyFirst, onlySecond, neither) => {
      fc.pre(both + onlyFirst + onlySecond + neither > 0);
      const there = comparePairedShares({ both, onlyFirst, onlySecond, neither });
      const back = comparePairedShares({ both, onlyFirst: onlySecond, onlySecond: onlyFirst, neither });
      if (there === null || back === null) throw new Error("there are pairs");
      expect(there.low).toBeLessThanOrEqual(there.difference + 1e-12);
      expect(there.high).toBeGreaterThanOrEqual(there.difference - 1e-12);
      expect(back.low).toBeCloseTo(-there.high, 12);
      expect(back.high).toBeCloseTo(-there.low, 12);
      expect(back.pValue).toBeCloseTo(there.pValue, 12);
    }),
  );
});

test("no pairs give no answer, and what is no count is refused", () => {
  expect(comparePairedShares({ both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 })).toBeNull();
  expect(() => comparePairedShares({ both: 1.5, onlyFirst: 0, onlySecond: 0, neither: 0 })).toThrow(
    RangeError,
  );
  expect(() => comparePairedShares({ both: 5, onlyFirst: -1, onlySecond: 0, neither: 0 })).toThrow(
    RangeError,
  );
});
