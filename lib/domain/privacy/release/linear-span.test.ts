import fc from "fast-check";
import { expect, test } from "vitest";
import { coefficientOf, createLinearSpan, formOf, inverse, type LinearForm, modulus } from "./linear-span.ts";

const never = () => false;
const isSingle = (form: LinearForm) => form.columns.length === 1;

test("a difference of two sums is held, and refused when it would be one variable", () => {
  const span = createLinearSpan();
  expect(span.add(formOf([1, 2, 3]), isSingle)).toBe(true);
  expect(span.add(formOf([1, 2]), isSingle)).toBe(false);
  expect(span.holds(formOf([3]))).toBe(false);
  expect(span.add(formOf([1, 2]), never)).toBe(true);
  expect(span.holds(formOf([3]))).toBe(true);
  expect(span.holds(formOf([1]))).toBe(false);
});

test("what follows from three sums over a cycle is found", () => {
  const span = createLinearSpan();
  for (const pair of [
    [1, 2],
    [2, 3],
  ])
    expect(span.add(formOf(pair), isSingle)).toBe(true);
  // Over the rationals an odd cycle determines each of its members.
  expect(span.add(formOf([1, 3]), isSingle)).toBe(false);
});

test("every number but 0 has an inverse", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: modulus - 1 }), (value) => {
      expect((BigInt(inverse(value)) * BigInt(value)) % BigInt(modulus)).toBe(1n);
    }),
  );
});

test("the rank, what is held and the reduced form agree with elimination over fractions", () => {
  const rows = fc.array(fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(rows, (lists) => {
      const span = createLinearSpan();
      for (const list of lists) span.add(formOf(list), never);
      const dense = lists.map((list) =>
        Array.from({ length: 8 }, (_, column) => Number(list.includes(column))),
      );
      const rank = rankOf(dense);
      expect(span.basis().size).toBe(rank);
      for (const [pivot, form] of span.basis()) {
        expect(coefficientOf(form, pivot)).toBe(1);
        for (const other of span.basis().keys())
          if (other !== pivot) expect(coefficientOf(form, other)).toBe(0);
      }
      for (let column = 0; column < 8; column += 1) {
        const unit = Array.from({ length: 8 }, (_, index) => Number(index === column));
        expect(span.holds(formOf([column]))).toBe(rankOf([...dense, unit]) === rank);
      }
    }),
    { numRuns: 300 },
  );
});

/** Gauss over doubles: entries of 0 and 1 in eight columns are far from its limits. */
function rankOf(rows: readonly (readonly number[])[]): number {
  const matrix = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < 8; column += 1) {
    const found = matrix.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (found < 0) continue;
    const [pivotRow] = matrix.splice(found, 1);
    if (pivotRow === undefined) continue;
    matrix.splice(rank, 0, pivotRow);
    for (const row of matrix.slice(rank + 1)) {
      const factor = (row[column] ?? 0) / (pivotRow[column] ?? 1);
      row.forEach((value, index) => {
        row[index] = value - factor * (pivotRow[index] ?? 0);
      });
    }
    rank += 1;
  }
  return rank;
}
