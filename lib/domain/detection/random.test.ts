import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom } from "./random.ts";

const draw = (seed: number, stream: number, count: number) => {
  const random = createRandom(seed, stream);
  return Array.from({ length: count }, random.uniform);
};

// Worked out by a second implementation, in Python.
test("a seed gives these numbers, on every platform and in every later version", () => {
  expect(draw(1, 0, 3)).toEqual([0.18651280191628417, 0.7300269193501925, 0.12939378968245963]);
  expect(draw(2 ** 40 + 5, 3, 2)).toEqual([0.1414540818032164, 0.2161948212592939]);
});

test("numbers are in [0, 1), and drawn places below their bound", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.nat(), fc.integer({ min: 1, max: 1_000_000 }), (seed, stream, bound) => {
      const random = createRandom(seed, stream);
      const number = random.uniform();
      const place = random.below(bound);
      return number >= 0 && number < 1 && Number.isInteger(place) && place >= 0 && place < bound;
    }),
  );
});

test("seeds and streams differ from each other", () => {
  const first = [0, 1, 2, 2 ** 32, 2 ** 33].flatMap((value) => [draw(value, 7, 2)[1], draw(7, value, 2)[1]]);
  expect(new Set(first).size).toBe(first.length);
});

test("numbers are uniform, and so are the low bits", () => {
  const count = 160_000;
  const random = createRandom(99);
  const places = new Float64Array(16);
  const lowBits = new Float64Array(16);
  for (let index = 0; index < count; index++) {
    const number = random.uniform();
    const place = Math.floor(number * 16);
    const low = (number * 2 ** 53) % 16;
    places[place] = (places[place] ?? 0) + 1;
    lowBits[low] = (lowBits[low] ?? 0) + 1;
  }
  const expected = count / 16;
  const chiSquare = (counts: Float64Array) =>
    counts.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
  // 15 degrees of freedom: 44.3 is exceeded once in 10,000 times.
  expect(chiSquare(places)).toBeLessThan(44.3);
  expect(chiSquare(lowBits)).toBeLessThan(44.3);
});

test("a seed that is no whole number ≥ 0 is refused", () => {
  for (const seed of [-1, 0.5, Number.NaN, 2 ** 60]) expect(() => createRandom(seed)).toThrow(RangeError);
  expect(() => createRandom(1, -1)).toThrow(RangeError);
});
