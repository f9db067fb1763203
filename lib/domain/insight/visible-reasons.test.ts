import { expect, test } from "vitest";
import type { Reason } from "../detection/verdicts.ts";
import { isStandingFlag, selectVisibleChange, selectVisibleReasons } from "./visible-reasons.ts";

const reason = (quantity: string, ...features: string[]): Reason => ({
  quantity,
  features,
  sentence: quantity,
  value: 1,
  typicalValue: 2,
  strength: "clear",
  trend: null,
  comparedWith: "company",
  side: "adverse",
  contribution: -0.1,
  share: 0.2,
});
const hours = reason("hours", "Work_Hours_mean", "Work_Hours_std");
const mood = reason("mood", "Decayed_Vibe");
const sick = reason("sick leave", "Sick Leave_Factor");

test("while the mood answers are closed, a reason that repeats them is held back and that is said", () => {
  expect(selectVisibleReasons([mood, hours], false)).toEqual({ reasons: [hours], holdsBackMood: true });
  expect(selectVisibleReasons([hours], false)).toEqual({ reasons: [hours], holdsBackMood: false });
  expect(selectVisibleReasons([mood, hours], true)).toEqual({ reasons: [mood, hours], holdsBackMood: false });
});

test("sick leave is never a reason, open or not", () => {
  expect(selectVisibleReasons([sick, hours], true).reasons).toEqual([hours]);
  expect(selectVisibleReasons([sick, hours], false).reasons).toEqual([hours]);
});

test.each([
  reason("mood"),
  reason("how they feel", "Decayed_Vibe"),
  reason("how they feel", "Decayed_Emotion_Zone"),
])("a reason is about mood by its name or by what it is computed from", (about) => {
  expect(selectVisibleReasons([about], false)).toEqual({ reasons: [], holdsBackMood: true });
});

test("a reason named sick leave is none either", () => {
  expect(selectVisibleReasons([reason("sickLeave")], true).reasons).toEqual([]);
});

test.each([
  [null, false],
  [{ endedAt: null, decision: null }, true],
  [{ endedAt: null, decision: "confirmed" }, true],
  [{ endedAt: null, decision: "dismissed" }, false],
  [{ endedAt: new Date(0), decision: null }, false],
])("the flag %o stands: %s", (flag, stands) => {
  expect(isStandingFlag(flag)).toBe(stands);
});

test("what would end a finding is told unless it tells of sick leave or of closed mood answers", () => {
  const change = (quantity: "mood" | "sickLeave" | "workHours") => ({
    sentence: `about ${quantity}`,
    changes: [{ quantity, title: quantity, from: 1, to: 2 }],
    riskAfter: 0.1,
  });
  expect(selectVisibleChange(change("workHours"), false)).toBe("about workHours");
  expect(selectVisibleChange(change("mood"), true)).toBe("about mood");
  expect(selectVisibleChange(change("mood"), false)).toBeNull();
  expect(selectVisibleChange(change("sickLeave"), true)).toBeNull();
  expect(selectVisibleChange(null, true)).toBeNull();
});
