import { expect, test } from "vitest";
import { incompleteBeta, logGamma } from "./incomplete-beta.ts";
import { normalTail } from "./normal.ts";
import { studentT95, studentTail } from "./student-t.ts";

const near = (value: number, reference: number) => expect(value / reference).toBeCloseTo(1, 8);

// Reference values: SciPy 1.17.1, 2·norm.sf(z), 2·t.sf(|t|, df), t.ppf(0.975, df), special.betainc, special.gammaln.
test.each([
  [0.5, 0.6170750774519738],
  [1.959963984540054, 0.05],
  [3, 0.0026997960632601866],
  [5, 5.733031437583866e-7],
  [-8, 1.244192114854348e-15],
  [20, 5.507248237212311e-89],
])("the normal tail beyond %f", (z, tail) => near(normalTail(z), tail));

test.each([
  [1, 1, 0.5],
  [2.5, 4, 0.06676654481198814],
  [-3.1, 9.7, 0.011652685262710885],
  [0.2, 30, 0.8428301570593247],
  [6, 250, 6.887649707353069e-9],
  [40, 5, 1.8411962171772954e-7],
])("Student's tail beyond %f with %f degrees of freedom", (t, df, tail) => near(studentTail(t, df), tail));

test.each([
  [1, 12.706204736174694],
  [2, 4.302652729749462],
  [4, 2.7764451051977934],
  [9.5, 2.2441374614922958],
  [29, 2.045229642132703],
  [200, 1.9718962236339088],
  [1e9, 1.959963986912325],
])("a 95 %% interval with %f degrees of freedom", (df, t) => near(studentT95(df), t));

test("beta and gamma functions", () => {
  near(incompleteBeta(0.3, 2.5, 0.5), 0.018927124071945658);
  expect(incompleteBeta(0.3, 2.5, 0.5) + incompleteBeta(0.7, 0.5, 2.5)).toBeCloseTo(1, 12);
  near(logGamma(0.1), 2.252712651734206);
  near(logGamma(123.4), 469.3360974421906);
});

test("the ends, and what is no number", () => {
  expect([normalTail(0), normalTail(Infinity), studentTail(0, 3), studentTail(-Infinity, 3)]).toEqual([
    1, 0, 1, 0,
  ]);
  expect(incompleteBeta(0, 1, 1)).toBe(0);
  expect(incompleteBeta(1, 1, 1)).toBe(1);
  expect(() => normalTail(Number.NaN)).toThrow(RangeError);
  expect(() => studentTail(1, 0)).toThrow(RangeError);
  expect(() => incompleteBeta(1.1, 1, 1)).toThrow(RangeError);
  expect(() => logGamma(0)).toThrow(RangeError);
});
