import { expect, test } from "vitest";
import type { GroupPoint } from "../../privacy/group-point.ts";
import { moodSteps } from "../mood-scale.ts";
import { type NamedPoint, toMoodDistribution } from "./mood-distribution.ts";

const people = { people: 20, respondents: 20, observationCount: 40, total: 20, squareTotal: 12 };

function row(name: string, shares: readonly number[] | null, rest: Partial<GroupPoint> = {}): NamedPoint {
  const steps = shares === null ? null : moodSteps.map((step) => ({ step, share: shares[step - 1] ?? 0 }));
  const point: GroupPoint = {
    start: "2026-02-01",
    width: "month",
    figure: shares === null ? null : people,
    steps,
    hiddenBecause: shares === null ? "too_few" : null,
    asOf: "2026-02-28",
    ...rest,
  };
  return { name, point };
}

const input = { itemName: "Department", latestDate: "2026-02-28" };

test("the part with the most people low stands first, the hidden last, everybody above", () => {
  const chart = toMoodDistribution({
    ...input,
    whole: row("Everybody", [0.15, 0.2, 0.25, 0.3, 0.1]),
    parts: [
      row("Legal", null),
      row("Sales", [0, 0.1, 0.3, 0.4, 0.2]),
      row("Support", [0.3, 0.3, 0.2, 0.2, 0]),
    ],
  });
  expect(chart?.rows.map(({ label }) => label)).toEqual(["Everybody", "Support", "Sales", "Legal"]);
  expect(chart?.rows[1]?.shares).toEqual([0.3, 0.3, 0.2, 0.2, 0]);
  expect(chart?.rows[3]).toEqual({ label: "Legal", isWhole: false, shares: null, remark: "Too few people" });
  expect(chart?.answer).toBe(
    "About 35 of 100 people were Sad or Frustrated in Feb 2026. More of them in Support (60 of 100).",
  );
  expect(chart?.note).toContain("it takes five people and five who answered");
});

test("where nobody stands out it says so", () => {
  const chart = toMoodDistribution({
    ...input,
    whole: row("Everybody", [0.1, 0.1, 0.4, 0.2, 0.2]),
    parts: [row("A", [0.1, 0.1, 0.4, 0.2, 0.2]), row("B", [0.05, 0.15, 0.4, 0.2, 0.2])],
  });
  expect(chart?.answer).toBe(
    "About 20 of 100 people were Sad or Frustrated in Feb 2026. No department has many more of them than the others.",
  );
});

test("shares that stand for a tenth or less are few people, and no figure", () => {
  const whole = row("Everybody", [0.05, 0.05, 0.3, 0.6, 0.05]);
  const parts = [row("A", [0.2, 0.1, 0.3, 0.4, 0.05]), whole];
  expect(toMoodDistribution({ ...input, whole, parts })?.answer).toBe(
    "Few people were Sad or Frustrated in Feb 2026. More of them in A (30 of 100).",
  );
});

test("a part with a mean and too few people for steps says so", () => {
  const thin = row("B", null, { figure: { ...people, respondents: 7 }, hiddenBecause: null });
  const chart = toMoodDistribution({ ...input, whole: row("Everybody", [0, 0, 1, 0, 0]), parts: [thin] });
  expect(chart?.rows[1]?.remark).toBe("Fewer than ten answered");
  expect(chart?.note).toContain("Below ten people who answered");
});

test("a figure older than the data says up to which day it is, and nothing at all makes no chart", () => {
  const old = row("A", [0, 0, 1, 0, 0], { asOf: "2026-02-10" });
  const chart = toMoodDistribution({ ...input, whole: old, parts: [] });
  expect(chart?.rows[0]?.note).toContain("As of 10 Feb 2026");
  expect(toMoodDistribution({ ...input, whole: row("Everybody", null), parts: [row("A", null)] })).toBeNull();
});
