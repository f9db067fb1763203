import fc from "fast-check";
import { expect, test } from "vitest";
import { readVibemeterCut } from "#tests/support/vibemeter-cut.ts";
import type { OwnPast, PastComparison, PastMeasure } from "../../features/own-past.ts";
import { defaultAnchors } from "../inputs/input-definition.ts";
import { ownPastCatalogue } from "../inputs/own-past-catalogue.ts";
import { listOwnPastContributions, measureChange } from "./own-past.ts";
import { judgeTrend } from "./own-trend.ts";

const { rows, clock } = readVibemeterCut();
const [someone] = rows;
const yardstick = { norms: new Map(), knownOfFew: new Set<never>(), anchors: defaultAnchors, clock };
const nothing: OwnPast = { mood: null, workHours: null, meetings: null, messages: null };
const past = (usual: number, recent: number, spread = 0): PastComparison => ({
  ...{ usual, recent, spread, recentCount: 4, usualWeeks: 40 },
});

function contributionOf(
  measure: PastMeasure,
  comparison: PastComparison | null,
  recentMood: number | null = null,
) {
  if (someone === undefined) throw new Error("the files are empty");
  const ownPast = { ...nothing, [measure]: comparison };
  const row = { ...someone, meanMood: null, recent: { ...someone.recent, mood: recentMood }, ownPast };
  const found = listOwnPastContributions(row, yardstick).find(
    ({ input }) => input.name === `${measure}Change`,
  );
  return { side: found?.side, pull: found?.pull ?? Number.NaN };
}

test("a fall of mood is held against its standard error", () => {
  const [mood] = ownPastCatalogue;
  const measured = mood === undefined ? null : measureChange(mood, past(0.8, 0.3, 0.1));
  expect(measured?.change).toBeCloseTo(0.5, 12);
  expect(measured?.standardErrors).toBeCloseTo(0.5 / (0.1 * Math.sqrt(1 / 4 + 1.2 / 40)), 12);
});

test.each([
  ["mood", past(0.8, 0.3), "adverse"],
  ["mood", past(0.95, 0.7), "none"], // lower than before, and still good
  ["mood", past(0.3, 0.75), "benign"],
  ["mood", past(0.5, 0.45), "none"], // too small to count
  ["mood", past(0.8, 0.4, 0.6), "none"], // this person's weeks always differ so much
  ["workHours", past(7.5, 10.5), "adverse"],
  ["workHours", past(4, 8), "none"], // went from half to full time
  ["workHours", past(11, 8), "benign"],
  ["messages", past(40, 8), "adverse"],
  ["messages", past(0, 8), "none"], // nothing to compare with
  ["mood", null, "none"],
] as const)("%s %j is on the side: %s", (measure, comparison, side) => {
  const found = contributionOf(measure, comparison);
  expect(found.side).toBe(side);
  if (side === "none") expect(found.pull).toBe(0);
  else expect(found.pull).toBeGreaterThan(0);
});

test("less work is a relief only for somebody who had too much of it and is not in low mood", () => {
  const sideOf = (comparison: PastComparison, recentMood: number | null) =>
    contributionOf("workHours", comparison, recentMood).side;
  expect(sideOf(past(11, 8), 0.8)).toBe("benign");
  expect(sideOf(past(11, 8), 0.3)).toBe("none");
  expect(sideOf(past(8, 4), 0.8)).toBe("none");
  expect(contributionOf("messages", past(10, 40)).side).toBe("none");
});

test("a worse change never pulls less, and no change pulls more than its limit", () => {
  const mood = fc.double({ min: 0, max: 0.55, noNaN: true });
  const limit = ownPastCatalogue[0]?.pullLimit ?? Number.NaN;
  fc.assert(
    fc.property(mood, mood, fc.double({ min: 0, max: 0.4, noNaN: true }), (a, b, spread) => {
      const worse = contributionOf("mood", past(0.7, Math.min(a, b), spread)).pull;
      const better = contributionOf("mood", past(0.7, Math.max(a, b), spread)).pull;
      expect(worse).toBeGreaterThanOrEqual(better);
      expect(worse).toBeLessThanOrEqual(limit);
    }),
  );
});

test("the trend is worse, better or steady, and unknown without a past", () => {
  const trendOf = (comparison: PastComparison | null) => judgeTrend("mood", { ...nothing, mood: comparison });
  expect([past(0.8, 0.5), past(0.5, 0.8), past(0.5, 0.52), null].map(trendOf)).toEqual([
    "worse",
    "better",
    "steady",
    null,
  ]);
  expect(judgeTrend("rating", nothing)).toBeNull();
});
