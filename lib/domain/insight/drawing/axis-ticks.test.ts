import fc from "fast-check";
import { expect, test } from "vitest";
import type { LineChartModel } from "../chart-model.ts";
import { findLineAxis, listTicks } from "./axis-ticks.ts";

const model = (values: (number | null)[], axis?: LineChartModel["axis"]): LineChartModel => ({
  question: "",
  answer: "",
  pointName: "Day",
  format: "hours",
  axis,
  series: [{ name: "Hours", role: "main" }],
  points: values.map((value, index) => ({ label: `${index}`, values: [value] })),
});

test.each([
  [{ minimum: 1, maximum: 5 }, [1, 2, 3, 4, 5]],
  [{ minimum: 0, maximum: 10 }, [0, 5, 10]],
  [{ minimum: 0, maximum: 0.4 }, [0, 0.1, 0.2, 0.3, 0.4]],
  [{ minimum: -2, maximum: 2 }, [-2, -1, 0, 1, 2]],
])("round values between %j", (axis, ticks) => {
  expect(listTicks(axis)).toEqual(ticks);
});

test("an axis starts at zero and ends on a round value above all", () => {
  expect(findLineAxis(model([7.2, null, 9.6]))).toEqual({ minimum: 0, maximum: 10 });
  expect(findLineAxis(model([-3, 1]))).toEqual({ minimum: -3, maximum: 1 });
  expect(findLineAxis(model([4], { minimum: 1, maximum: 5 }))).toEqual({ minimum: 1, maximum: 5 });
});

test("without values, or with an axis of no length, there is one to draw on", () => {
  for (const empty of [model([]), model([null]), model([0]), model([], { minimum: 3, maximum: 3 })]) {
    const { minimum, maximum } = findLineAxis(empty);
    expect(maximum).toBeGreaterThan(minimum);
  }
});

test("every value lies on the axis, and there are few ticks", () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(values, (list) => {
      const axis = findLineAxis(model(list));
      for (const value of list) {
        expect(value).toBeGreaterThanOrEqual(axis.minimum);
        expect(value).toBeLessThanOrEqual(axis.maximum);
      }
      expect(listTicks(axis).length).toBeLessThanOrEqual(8);
    }),
    { examples: [[[4.004004004004005, -5e-324]], [[5e-324]]] },
  );
});
