import { expect, test } from "vitest";
import { type DistributionRow, toMoodDistribution } from "./mood-distribution.ts";

const row = (name: string, counts: readonly number[] | null, rest: Partial<DistributionRow> = {}) => ({
  name,
  figure: counts === null ? null : { counts, respondents: counts.reduce((sum, count) => sum + count, 0) },
  hiddenBecause: counts === null ? ("too_few" as const) : null,
  age: null,
  ...rest,
});
const input = { itemName: "Department", place: "Feb 2026" };

test("the row with the most low answers stands first, the hidden last, everybody above", () => {
  const chart = toMoodDistribution({
    ...input,
    rows: [row("Legal", null), row("Sales", [0, 1, 3, 4, 2]), row("Support", [3, 3, 2, 2, 0])],
    whole: row("Everybody", [3, 4, 5, 6, 2]),
  });
  expect(chart?.rows.map(({ label }) => label)).toEqual(["Everybody", "Support", "Sales", "Legal"]);
  expect(chart?.rows[1]?.shares).toEqual([0.3, 0.3, 0.2, 0.2, 0]);
  expect(chart?.rows[3]).toEqual({
    label: "Legal",
    isWhole: false,
    shares: null,
    remark: "Too few people",
  });
  expect(chart?.answer).toBe(
    "35 of 100 answers in Feb 2026 are Sad or Frustrated. More of them in Support (60 of 100).",
  );
  expect(chart?.note).toContain("it takes five people and five who answered");
});

test("where nobody stands out it says so", () => {
  const chart = toMoodDistribution({
    ...input,
    rows: [row("A", [1, 1, 4, 2, 2]), row("B", [1, 1, 3, 3, 2])],
    whole: row("Everybody", [2, 2, 7, 5, 4]),
  });
  expect(chart?.answer).toBe(
    "20 of 100 answers in Feb 2026 are Sad or Frustrated. No department has many more of them than the others.",
  );
});

test("a figure older than the data says up to which day it is, and nothing at all makes no chart", () => {
  const chart = toMoodDistribution({
    ...input,
    rows: [row("A", [1, 1, 4, 2, 2], { age: "As of 1 Feb 2026." })],
    whole: null,
  });
  expect(chart?.rows[0]?.note).toBe("As of 1 Feb 2026.");
  expect(toMoodDistribution({ ...input, rows: [row("A", null)], whole: row("Everybody", null) })).toBeNull();
});
