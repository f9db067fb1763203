import { expect, test } from "vitest";
import { adjustByHolm } from "./adjust-by-holm.ts";

test("the smallest counts m times, the next m − 1 times, in the order given", () => {
  const adjusted = adjustByHolm([0.04, 0.01, 0.03, 0.005]);
  // 0.005·4, 0.01·3, 0.03·2, and 0.04·1 raised to the one before it.
  expect(adjusted).toEqual([0.06, 0.03, 0.06, 0.02].map((value) => expect.closeTo(value, 12)));
});

test("none exceeds 1, and one alone stays as it is", () => {
  expect(adjustByHolm([0.7, 0.6])).toEqual([1, 1]);
  expect(adjustByHolm([0.04])).toEqual([0.04]);
  expect(adjustByHolm([])).toEqual([]);
});

test("what is no p-value is refused", () => {
  expect(() => adjustByHolm([1.2])).toThrow(RangeError);
  expect(() => adjustByHolm([Number.NaN])).toThrow(RangeError);
});
