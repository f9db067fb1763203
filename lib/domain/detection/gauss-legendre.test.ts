import { expect, test } from "vitest";
import { gaussLegendre } from "./gauss-legendre.ts";

test.each([1, 2, 3, 4, 8, 20])("%i nodes integrate every power below twice their number exactly", (count) => {
  const { nodes, weights } = gaussLegendre(count);
  for (let power = 0; power < 2 * count; power++) {
    const integral = nodes.reduce((sum, node, index) => sum + (weights[index] ?? 0) * node ** power, 0);
    expect(Math.abs(integral - 1 / (power + 1))).toBeLessThan(1e-14);
  }
  expect(nodes.every((node) => node > 0 && node < 1)).toBe(true);
});

test("one power more is not exact", () => {
  const { nodes, weights } = gaussLegendre(4);
  const integral = nodes.reduce((sum, node, index) => sum + (weights[index] ?? 0) * node ** 8, 0);
  expect(Math.abs(integral - 1 / 9)).toBeGreaterThan(1e-7);
});

test("a number of nodes is a whole number of at least 1", () => {
  for (const count of [0, -1, 2.5]) expect(() => gaussLegendre(count)).toThrow(RangeError);
});
