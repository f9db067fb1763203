import { describe, expect, test } from "vitest";
import { type Quantity, quantities } from "../../detection/inputs/input-definition.ts";
import type { Reason } from "../../detection/verdicts.ts";
import { familyNames } from "../bank/family-names.ts";
import { judgeSituation } from "./judge-situation.ts";
import { findProblemFamily } from "./problem-families.ts";
import { unknownSituation } from "./situation.ts";

type Records = NonNullable<Parameters<typeof judgeSituation>[1]>;

const values = { Performance_Rating: null, Work_Hours_mean: null } as unknown as Records["row"]["values"]; // Only these two are read.
const nothing: Records = {
  row: {
    values,
    meanMood: null,
    recent: { mood: null, workHours: null, meetings: null, messages: null },
    ownPast: { mood: null, workHours: null, meetings: null, messages: null },
  },
  aggregates: { onboarding: null },
  clock: {
    activity: null,
    leave: null,
    joining: null,
    rewards: null,
    mood: null,
    reached: { activity: null, mood: null },
  },
};
const withRow = (row: Partial<Records["row"]>): Records => ({ ...nothing, row: { ...nothing.row, ...row } });
const withValues = (given: Record<string, number>) => withRow({ values: { ...values, ...given } });
const reason = (quantity: string, given: Partial<Reason> = {}) =>
  ({ quantity, features: [], strength: "strong", side: "adverse", ...given }) as const;

test("without records or a finding nothing is known", () => {
  expect(judgeSituation(null, null)).toEqual(unknownSituation);
  expect(judgeSituation(null, nothing)).toEqual(unknownSituation);
});

describe("words for figures", () => {
  test.each([
    [1, "poor"],
    [2, "poor"],
    [2.5, "average"],
    [3, "average"],
    [3.5, "good"],
    [4, "good"],
  ] as const)("a rating of %d is %s", (rating, word) => {
    expect(judgeSituation(null, withValues({ Performance_Rating: rating })).rating).toBe(word);
  });

  test.each([
    [5.9, "below"],
    [6, "usual"],
    [9, "usual"],
    [9.1, "above"],
  ] as const)("%d hours a day are %s", (hours, word) => {
    expect(judgeSituation(null, withValues({ Work_Hours_mean: hours })).hours).toBe(word);
    const recent = { ...nothing.row.recent, workHours: hours };
    expect(judgeSituation(null, withRow({ recent })).hours).toBe(word);
  });

  test.each([
    [0, "low"],
    [0.37, "low"],
    [0.5, "mixed"],
    [0.63, "good"],
  ] as const)("a mood of %d is %s", (meanMood, word) => {
    expect(judgeSituation(null, withRow({ meanMood })).mood).toBe(word);
  });

  test.each([
    [0.2, 0.6, 0.05, "worse"],
    [0.8, 0.6, 0.05, "better"],
    [0.55, 0.6, 0.05, "steady"],
    [0.3, 0.6, 0.4, "steady"],
  ] as const)("mood at %d after %d (spread %d) is %s", (recent, usual, spread, word) => {
    const mood = { recent, usual, spread, recentCount: 4, usualWeeks: 20 };
    expect(judgeSituation(null, withRow({ ownPast: { ...nothing.row.ownPast, mood } })).moodTrend).toBe(word);
  });

  test.each([
    [0, "new"],
    [179, "new"],
    [180, "settled"],
    [1824, "settled"],
    [1825, "long"],
  ] as const)("%d days after joining somebody is %s", (days, word) => {
    const onboarding = {
      joiningDay: 20_000,
      feedback: "Good" as const,
      mentorAssigned: false,
      initialTrainingCompleted: false,
    };
    const clock = { ...nothing.clock, reached: { activity: 20_000 + days, mood: 19_000 } };
    expect(judgeSituation(null, { ...nothing, aggregates: { onboarding }, clock }).tenure).toBe(word);
  });
});

describe("problems", () => {
  test("are worst first, one a family, each as severe as its reason is strong", () => {
    const reasons = [
      reason("recognition", { strength: "slight" }),
      reason("workHours", { strength: "clear" }),
      reason("meetings", { strength: "strong" }),
      reason("mood", { strength: "clear" }),
    ];
    expect(judgeSituation({ severity: "severe", reasons }, null).problems).toEqual([
      { family: "workload", severity: "severe" },
      { family: "mood", severity: "significant" },
      { family: "recognition", severity: "moderate" },
    ]);
  });

  test("leave out what is no bad sign, what is health, and what is unknown", () => {
    const reasons = [
      reason("sickLeave"),
      reason("annualLeave", { features: ["Sick Leave_Factor"] }),
      reason("workHours", { side: "benign" }),
      reason("something new"),
    ];
    expect(judgeSituation({ severity: "severe", reasons }, null).problems).toEqual([]);
  });
});

test("every quantity but health has a family, and older names are found by their features", () => {
  for (const quantity of Object.keys(quantities) as Quantity[]) {
    const family = findProblemFamily({ quantity, features: [] });
    if (quantity === "sickLeave") expect(family).toBeNull();
    else expect(familyNames, quantity).toContain(family);
  }
  expect(findProblemFamily({ quantity: "work_hours", features: ["Work_Hours_mean"] })).toBe("workload");
});
