import fc from "fast-check";
import { expect, test } from "vitest";
import { featureSources } from "../../features/master-row.ts";
import { classifyVerdict } from "./classify-verdict.ts";
import { hasEnoughData } from "./coverage-rule.ts";
import { classifySeverity, exitThreshold, riskThreshold, riskThresholdRange } from "./sensitivity.ts";

const enough = ["mood", "activity"] as const;

test("the threshold goes from one end of its range to the other, by equal ratios", () => {
  expect(riskThreshold(0)).toBe(riskThresholdRange.atZero);
  expect(riskThreshold(1)).toBeCloseTo(riskThresholdRange.atOne, 15);
  expect(riskThreshold(0.5) / riskThreshold(0.25)).toBeCloseTo(riskThreshold(1) / riskThreshold(0.75), 12);
});

test("a higher sensitivity never ends a flag", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const person = fc.record({
    risk: share,
    benign: share,
    pull: share,
    sources: fc.subarray(featureSources.slice()),
  });
  const rule = fc.record({
    hysteresis: fc.double({ min: 0, max: 0.5, noNaN: true }),
    isStanding: fc.boolean(),
  });
  fc.assert(
    fc.property(person, rule, share, share, (anybody, how, a, b) => {
      if (classifyVerdict(anybody, { ...how, sensitivity: Math.min(a, b) }) !== "flagged") return true;
      return classifyVerdict(anybody, { ...how, sensitivity: Math.max(a, b) }) === "flagged";
    }),
  );
});

test("between the two thresholds a flag that stands stays, and none is raised", () => {
  const rule = { sensitivity: 0.5, hysteresis: 0.2 };
  const verdictOf = (risk: number, isStanding: boolean, benign = 0) =>
    classifyVerdict({ risk, benign, pull: 0, sources: enough }, { ...rule, isStanding });
  expect(exitThreshold(0.5, 0.2)).toBeCloseTo(0.072, 12);
  expect([verdictOf(0.0901, false), verdictOf(0.0899, false)]).toEqual(["flagged", "typical"]);
  expect([verdictOf(0.0721, true), verdictOf(0.0719, true)]).toEqual(["flagged", "typical"]);
  expect([verdictOf(0.1, false, 0.1), verdictOf(0.1, true, 0.12), verdictOf(0.1, true, 0.13)]).toEqual([
    "typical",
    "flagged",
    "typical",
  ]);
});

test.each([-0.1, 1, Number.NaN])("%d is no hysteresis", (value) => {
  expect(() => exitThreshold(0.5, value)).toThrow(RangeError);
});

test.each([-0.01, 1.01, Number.NaN])("%d is no sensitivity", (value) => {
  expect(() => riskThreshold(value)).toThrow(RangeError);
});

test.each([
  [{ risk: 0.3, benign: 0.1, pull: 0.2 }, "flagged"],
  [{ risk: 0.3, benign: 0.3, pull: 0.5 }, "unusual_not_at_risk"],
  [{ risk: 0.01, benign: 0, pull: 0.5 }, "typical"],
  [{ risk: 0, benign: 0.05, pull: 0.01 }, "typical"],
  [{ risk: 0.9, benign: 0, pull: 0.9, sources: [] }, "not_enough_data"],
] as const)("%j is %s", (person, verdict) => {
  const rule = { sensitivity: 0.5, hysteresis: 0.2, isStanding: false };
  expect(classifyVerdict({ sources: enough, ...person }, rule)).toBe(verdict);
});

test.each([
  [["mood", "activity"], true],
  [["mood", "rewards"], true],
  [["mood"], false],
  [["leave", "review", "rewards"], false],
] as const)("%j are enough to say something: %j", (sources, isEnough) => {
  expect(hasEnoughData(sources)).toBe(isEnough);
});

test("severity begins at its cuts", () => {
  const cuts = { significant: 0.14, severe: 0.2 };
  expect([0.1399, 0.14, 0.1999, 0.2].map((risk) => classifySeverity(risk, 0.5, cuts))).toEqual([
    "moderate",
    "significant",
    "significant",
    "severe",
  ]);
});

test("one thing alone is never severe", () => {
  const cuts = { significant: 0.14, severe: 0.2 };
  expect([0.9, 0.91, 1].map((share) => classifySeverity(0.7, share, cuts))).toEqual([
    "severe",
    "significant",
    "significant",
  ]);
});
