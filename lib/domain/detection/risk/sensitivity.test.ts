import fc from "fast-check";
import { expect, test } from "vitest";
import { classifyVerdict } from "./classify-verdict.ts";
import { classifySeverity, riskThreshold, riskThresholdRange } from "./sensitivity.ts";

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
    sources: fc.subarray(["activity", "leave", "onboarding", "review", "rewards", "mood"] as const),
  });
  fc.assert(
    fc.property(person, share, share, (anybody, a, b) => {
      if (classifyVerdict(anybody, Math.min(a, b)) !== "flagged") return true;
      return classifyVerdict(anybody, Math.max(a, b)) === "flagged";
    }),
  );
});

test.each([-0.01, 1.01, Number.NaN])("%d is no sensitivity", (value) => {
  expect(() => riskThreshold(value)).toThrow(RangeError);
});

const enough = ["mood", "activity"] as const;
test.each([
  [{ risk: 0.3, benign: 0.1, pull: 0.2, sources: enough }, "flagged"],
  [{ risk: 0.3, benign: 0.3, pull: 0.5, sources: enough }, "unusual_not_at_risk"],
  [{ risk: 0.01, benign: 0, pull: 0.5, sources: enough }, "typical"],
  [{ risk: 0, benign: 0.05, pull: 0.01, sources: enough }, "typical"],
  [{ risk: 0.9, benign: 0, pull: 0.9, sources: ["mood"] as const }, "not_enough_data"],
  [{ risk: 0.9, benign: 0, pull: 0.9, sources: ["leave", "review", "rewards"] as const }, "not_enough_data"],
])("%j is %s", (person, verdict) => {
  expect(classifyVerdict(person, 0.5)).toBe(verdict);
});

test("severity begins at its cuts", () => {
  const cuts = { significant: 0.14, severe: 0.2 };
  expect([0.1399, 0.14, 0.1999, 0.2].map((risk) => classifySeverity(risk, cuts))).toEqual([
    "moderate",
    "significant",
    "significant",
    "severe",
  ]);
});
