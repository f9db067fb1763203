import fc from "fast-check";
import { expect, test } from "vitest";
import { classifyDrift, measureDrift } from "./input-drift.ts";
import { countAtMost, inputSketchSchema, quantileOf, sketchValues } from "./input-sketch.ts";
import { followedInputs } from "./sketch-cut.ts";

const numbers = (count: number, valueAt: (index: number) => number) =>
  Float64Array.from({ length: count }, (_, index) => valueAt(index));
const drift = (name: string, before: Float64Array, after: Float64Array) =>
  measureDrift(new Map([[name, sketchValues(before)]]), new Map([[name, sketchValues(after)]]))[0] ??
  expect.fail();

test("few different values are counted one by one, many are kept as quantiles, missing ones apart", () => {
  const few = sketchValues(Float64Array.of(2, Number.NaN, 1, 2));
  expect(few).toEqual({
    missing: 1,
    present: 3,
    shape: {
      kind: "values",
      values: [
        [1, 1],
        [2, 2],
      ],
    },
  });
  const many = sketchValues(numbers(1001, (index) => index));
  expect(many).toMatchObject({ missing: 0, present: 1001, shape: { kind: "quantiles" } });
  expect([0, 0.1, 0.5, 1].map((share) => quantileOf(many, share))).toEqual([0, 100, 500, 1000]);
  expect(inputSketchSchema.parse(JSON.parse(JSON.stringify(many)))).toEqual(many);
});

test("what is counted up to a limit is right to within half a per cent of the people", () => {
  const values = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), {
    minLength: 1,
    maxLength: 600,
  });
  fc.assert(
    fc.property(values, fc.double({ min: -1100, max: 1100, noNaN: true }), (all, limit) => {
      const sketch = sketchValues(Float64Array.from(all));
      const exact = all.filter((value) => value <= limit).length;
      const slack = sketch.shape.kind === "values" ? 1e-9 : 0.005 * all.length + 1;
      // The kept digits may put a value on the other side of a limit that lies on it.
      fc.pre(all.every((value) => Math.abs(value - limit) > 1e-4));
      expect(Math.abs(countAtMost(sketch, limit) - exact)).toBeLessThanOrEqual(slack);
    }),
  );
});

test("deciles of the earlier cut are the bins: everybody moved into the last one", () => {
  const before = numbers(1000, (index) => index + 1);
  const after = numbers(1000, () => 5000);
  const tenth = 100.5 / 1005;
  const empty = 0.5 / 1005;
  const full = 1000.5 / 1005;
  const expected = 9 * (empty - tenth) * Math.log(empty / tenth) + (full - tenth) * Math.log(full / tenth);
  // The quantiles put the cuts at half a per cent.
  expect(drift("Work_Hours_mean", before, after).index / expected).toBeCloseTo(1, 1);
  expect(drift("Work_Hours_mean", before, after).level).toBe("changed");
});

test("nothing moved is 0, in whatever order people stand", () => {
  const before = numbers(700, (index) => Math.sin(index) * 10);
  expect(drift("Work_Hours_mean", before, before.toReversed())).toMatchObject({ index: 0, level: "steady" });
});

test("codes are compared each by itself, and a code that is new counts", () => {
  const before = numbers(400, (index) => (index < 300 ? 3 : 2));
  const after = numbers(400, (index) => (index < 300 ? 3 : 4));
  // Bins 3, 2 and 4, each with a half added to 400 + 1.5.
  const [gone, none] = [100.5 / 401.5, 0.5 / 401.5];
  expect(drift("Manager_Feedback", before, after).index).toBeCloseTo(
    2 * (gone - none) * Math.log(gone / none),
    12,
  );
});

test("missing is a bin of its own", () => {
  const before = numbers(400, (index) => index % 7);
  const after = numbers(400, (index) => (index < 200 ? Number.NaN : index % 7));
  expect(drift("Meetings_Attended_mean", before, after).level).toBe("changed");
});

test("what chance explains in so small a company is called steady", () => {
  const [one, other] = [numbers(12, (index) => index), numbers(12, (index) => index + 2)];
  const { index, chanceLevel, level } = drift("Work_Hours_mean", one, other);
  expect(index).toBeGreaterThan(0.25);
  expect(chanceLevel).toBeGreaterThan(index);
  expect(level).toBe("steady");
  expect([0.05, 0.1, 0.25, 0.3].map((value) => classifyDrift(value, 0))).toEqual([
    "steady",
    "some",
    "some",
    "changed",
  ]);
});

test("inputs stand in order of their index; one that a cut lacks is left out; health data are not followed", () => {
  const still = sketchValues(numbers(300, (index) => index % 50));
  const moved = sketchValues(numbers(300, (index) => (index % 50) + 30));
  const earlier = new Map([
    ["Work_Hours_mean", still],
    ["meanMood", still],
    ["Emails_Sent_mean", still],
  ]);
  const later = new Map([
    ["Work_Hours_mean", still],
    ["meanMood", moved],
  ]);
  expect(measureDrift(earlier, later).map(({ name }) => name)).toEqual(["meanMood", "Work_Hours_mean"]);
  expect(followedInputs.map(({ name }) => name)).not.toContain("Sick Leave_Factor");
  expect(followedInputs.length).toBeGreaterThan(30);
});
