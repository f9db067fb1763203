import { expect, test } from "vitest";
import { formatNumber, placeBeside, toTypicalRange, typicalWords } from "./typical-range.ts";

const range = { low: 7.4, middle: 7.8, high: 8.25 };

test("over fewer than five people nothing is typical", () => {
  expect(toTypicalRange(4, [1, 2, 3])).toBeNull();
  expect(toTypicalRange(5, [1, 2, 3])).toEqual({ low: 1, middle: 2, high: 3 });
  expect(toTypicalRange(9, null)).toBeNull();
});

test("a value on the edge of the middle half still lies within it", () => {
  expect([7.3, 7.4, 8.25, 8.26].map((value) => placeBeside(value, range))).toEqual([
    "below",
    "within",
    "within",
    "above",
  ]);
});

test("what is typical is said in words", () => {
  expect(typicalWords(range)).toBe("typical here is 7.4 to 8.3");
  expect(typicalWords({ low: 2.01, middle: 2, high: 2.02 })).toBe("typical here is 2");
  expect(typicalWords(null)).toContain("too few people");
  expect(formatNumber(1234.56)).toBe("1,234.6");
});
