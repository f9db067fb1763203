import { expect, test } from "vitest";
import type { Reason } from "../../detection/verdicts.ts";
import { featureSources } from "../../features/master-row.ts";
import { explainFinding, type StoredFinding } from "./explain-finding.ts";

function reason(quantity: string, sentence: string, fields: Partial<Reason> = {}): Reason {
  const figures = { value: 10.4, typicalValue: 7.2, contribution: 0.123456, share: 0.654321 };
  const words = { side: "adverse", strength: "strong", trend: "worse", comparedWith: "company" } as const;
  return { quantity, features: [], sentence, ...figures, ...words, ...fields };
}

const hours = reason(
  "workHours",
  "Worked 10.4 hours a day on average over the last 8 weeks; typical here is 7.2.",
);
const mood = reason("mood", "Mood averaged 2 on the scale from 1 to 5.", { strength: "clear" });
const change = reason(
  "workHoursChange",
  "Worked 10.4 hours a day over the last 4 weeks; before, it was usually 8.",
  {
    comparedWith: "ownPast",
    strength: "slight",
    trend: null,
  },
);
const finding: StoredFinding = {
  problems: [hours, mood, change],
  otherProblems: [reason("meetings", "Sat in 7 meetings a day.")],
  strengths: [reason("rating", "Was last rated 5 in performance; typical here is 3.", { side: "benign" })],
  counterfactual: {
    sentence: "The flag would end with working hours at 8.2 instead of 10.4.",
    changes: [{ quantity: "workHours", title: "Working hours", from: 10.4, to: 8.2 }],
    riskAfter: 0.0765,
  },
  coverage: 5,
  sources: featureSources.filter((source) => source !== "rewards"),
};
const asHr = { reader: "hr", isMoodOpen: true } as const;
const asSelf = { reader: "self", isMoodOpen: true } as const;

test("a reason is told with its strength, its trend and what it is held against", () => {
  const { reasons } = explainFinding(finding, asHr);
  expect(reasons.map(({ key, ...words }) => Object.values(words))).toEqual([
    ["Working hours", hours.sentence, "strong", "worse", "beside everybody here"],
    ["Mood", mood.sentence, "clear", "worse", "beside everybody here"],
    ["Change in working hours", change.sentence, "slight", "unknown", "beside their own past"],
  ]);
});

test("HR and the person read the same sentences, strength, trend and coverage", () => {
  const [hr, self] = [explainFinding(finding, asHr), explainFinding(finding, asSelf)];
  const same = ({ reasons, smallerReasons, strengths, coverage, wouldEnd }: typeof hr) => ({
    reasons: [...reasons, ...smallerReasons, ...strengths].map(({ comparison: _, ...words }) => words),
    coverage,
    wouldEnd,
  });
  expect(same(self)).toEqual(same(hr));
  expect(self.reasons[2]?.comparison).toBe("beside your own past");
});

test("the summary says in one sentence what stands out", () => {
  expect(explainFinding(finding, asHr).summary).toBe(
    "Three things about this person stand out in a direction that can hurt: working hours, mood and change in working hours. The first weighs most.",
  );
  expect(explainFinding({ ...finding, problems: [hours] }, asSelf).summary).toBe(
    "One thing in your records stands out in a direction that can hurt: working hours.",
  );
});

test.each([
  [6, [...featureSources], true, "All 6 sources speak."],
  [
    5,
    featureSources.filter((source) => source !== "rewards"),
    true,
    "5 of 6 sources speak; nothing is known about rewards.",
  ],
  [
    1,
    ["activity"],
    true,
    "1 of 6 sources speaks; nothing is known about leave, onboarding, performance reviews, rewards and mood answers.",
  ],
  [5, featureSources.filter((source) => source !== "mood"), false, "5 of 6 sources speak."],
  [4, null, true, "4 of 6 sources speak."],
] as const)("coverage %d of %j, mood open %s: %s", (coverage, sources, isMoodOpen, words) => {
  expect(explainFinding({ ...finding, coverage, sources }, { reader: "hr", isMoodOpen }).coverage).toBe(
    words,
  );
});

test("what would end the finding is told, and where none was found, that", () => {
  expect(explainFinding(finding, asHr).wouldEnd).toMatch(/^The flag would end with working hours at 8.2/);
  expect(explainFinding({ ...finding, counterfactual: null }, asHr).wouldEnd).toMatch(
    /^Several things together: no change of one of them, or of two/,
  );
  const alone = { ...finding, problems: [hours], otherProblems: [], counterfactual: null };
  expect(explainFinding(alone, asHr).wouldEnd).toMatch(/^No change of this alone/);
});

test("while the mood answers are closed, nothing tells of them", () => {
  const about = {
    sentence: "The flag would end with mood at 3 instead of 2.",
    changes: [{ quantity: "mood", title: "Mood", from: 2, to: 3 }],
    riskAfter: 0.05,
  } as const;
  const permission = { reader: "hr", isMoodOpen: false } as const;
  const { holdsBackMood, ...told } = explainFinding({ ...finding, counterfactual: about }, permission);
  expect(holdsBackMood).toBe(true);
  expect(JSON.stringify(told)).not.toMatch(/mood|weighs most/i);
  expect(told.wouldEnd).toMatch(/^What would end it cannot be told here/);
});

test("while they are closed, whether a change was found and how many reasons there are makes no difference", () => {
  const permission = { reader: "hr", isMoodOpen: false } as const;
  const endOf = (problems: readonly Reason[], counterfactual: StoredFinding["counterfactual"]) =>
    explainFinding({ ...finding, problems, otherProblems: [], counterfactual }, permission).wouldEnd;
  expect(endOf([mood], null)).toMatch(/^What would end it cannot be told here/);
  expect(endOf([hours], null)).toBe(endOf([hours, mood], null));
});

test("where every reason is held back, it is said what they rest on", () => {
  const permission = { reader: "hr", isMoodOpen: false } as const;
  const { summary, reasons } = explainFinding({ ...finding, problems: [mood] }, permission);
  expect([reasons, summary]).toEqual([[], "Its reasons rest on mood answers, which are closed."]);
});

test("no figure leaves the sentences: all of it is words", () => {
  const leaves = (value: unknown): unknown[] =>
    typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];
  for (const permission of [asHr, asSelf]) {
    const explanation = explainFinding(finding, permission);
    expect(
      leaves(explanation).filter((leaf) => typeof leaf !== "string" && typeof leaf !== "boolean"),
    ).toEqual([]);
    expect(JSON.stringify(explanation)).not.toMatch(/0\.12|0\.65|65|0\.07/);
  }
});

test("a reason whose typical value must not be said, and one of an earlier version, are told all the same", () => {
  const few = reason("workHours", "Worked 10.4 hours a day on average.", { typicalValue: null });
  const { strength: _s, trend: _t, comparedWith: _c, ...old } = hours;
  const problems = JSON.parse(JSON.stringify([few, old]));
  const { reasons } = explainFinding({ ...finding, problems }, asSelf);
  expect(reasons.map(({ sentence, strength, trend }) => [sentence, strength, trend])).toEqual([
    ["Worked 10.4 hours a day on average.", "strong", "worse"],
    [hours.sentence, "clear", "unknown"],
  ]);
});

test("sick leave is told to nobody, not even to the person", () => {
  const problems = [reason("sickLeave", "Sick leave."), hours];
  expect(JSON.stringify(explainFinding({ ...finding, problems }, asSelf))).not.toMatch(/sick/i);
});
