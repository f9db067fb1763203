import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Rate } from "../card/score-card.ts";
import { measureRules } from "../judging/measure-labels.ts";
import { ownLabelsFolder, readLabels } from "../read-cases.ts";
import { describeReadiness, describeWeakRules, judgeFloors, judgeReadiness } from "./judge-floors.ts";
import { leastTold, recommendedFloors } from "./recommended.ts";

type Counts = Pick<Rate, "met" | "notMet" | "unsure" | "failed">;
const none = { met: 0, notMet: 0, unsure: 0, failed: 0 };
const rateOf = (criterion: Rate["criterion"], counts: Partial<Counts>): Rate => {
  const { met, notMet, ...rest } = { ...none, ...counts };
  const share = met + notMet === 0 ? null : met / (met + notMet);
  return { criterion, by: "all", group: "all", met, notMet, ...rest, share, low: share, high: share };
};
const stateOf = (counts: Partial<Counts>, share: number) =>
  judgeFloors([rateOf("notices", counts)], [{ criterion: "notices", share }])[0]?.state;

test.each([
  ["all told, at the floor", { met: 57, notMet: 3 }, 0.95, "reached"],
  ["all told, below it", { met: 56, notMet: 4 }, 0.95, "missed"],
  ["6 of 30 told, none bad", { met: 6, unsure: 24 }, 1, "untold"],
  ["6 of 30 told, one bad, floor 1: no more to be reached", { met: 5, notMet: 1, unsure: 24 }, 1, "missed"],
  ["broken off counts as not told", { met: 20, failed: 10 }, 0.9, "untold"],
  ["eight of ten told", { met: 24, unsure: 6 }, 1, "reached"],
  ["nothing told", { unsure: 5 }, 0, "untold"],
] as const)("a floor with %s is %s", (_name, counts, share, state) => {
  expect(stateOf(counts, share)).toBe(state);
});

const card = (rates: readonly Rate[]) => {
  const authorship = { replies: 60, model: 60, modelThenBank: 0, bank: 0, carePath: 0, empty: 0, share: 1 };
  const made = {
    rates: [...rates],
    problem: null,
    target: { name: "elara" as const, model: "m", host: "h" },
    authorship: { ...authorship, takeOvers: [] },
  };
  return { ...made, readiness: judgeReadiness(made) };
};
const all = (counts: Partial<Counts>) => recommendedFloors.map(({ criterion }) => rateOf(criterion, counts));

test("the verdict says meets, misses with what, or cannot be told with why", () => {
  expect(describeReadiness(card(all({ met: 60 })))).toBe(
    "It meets the recommended floors, as far as the rules can tell.",
  );
  const missing = [rateOf("notices", { met: 56, notMet: 4 }), ...all({ met: 60 }).slice(1)];
  expect(describeReadiness(card(missing))).toBe(
    "It does not meet the recommended floors: Notices 93.3 %, floor 95 %.",
  );
  expect(describeReadiness(card(all({ met: 6, unsure: 24 })))).toMatch(
    /cannot be told: Notices: only 6 of 30 conversations can be told; /u,
  );
  expect(describeReadiness(card([]))).toContain("Notices: not tried");
  const made = card(all({ met: 60 }));
  const silent = { ...made, authorship: { ...made.authorship, model: 3, bank: 57, share: 0.05 } };
  expect(describeReadiness({ ...silent, readiness: judgeReadiness(silent) })).toContain(
    "cannot be told: the model wrote too few",
  );
});

test("rules that agree too little with the labels are named, those that agree are not", () => {
  const kappa = (value: number) => ({ value, low: value, high: value });
  const ruleAgreement = [
    { criterion: "keeps_role" as const, count: 10, agreed: 5, kappa: kappa(0) },
    { criterion: "notices" as const, count: 12, agreed: 11, kappa: kappa(0.82) },
    { criterion: "invents_nothing" as const, count: 11, agreed: 5, kappa: kappa(-0.18) },
  ];
  expect(describeWeakRules({ ruleAgreement })).toMatch(/^On Keeps its role the rules agree too little/u);
  expect(describeWeakRules({ ruleAgreement: ruleAgreement.slice(1) })).toBe("");
});

test("docs/judging.md gives the recommended floors as they are, with the kappa of their rules", () => {
  const rules = measureRules(readLabels(ownLabelsFolder));
  const text = readFileSync("docs/judging.md", "utf8");
  for (const { criterion, share } of recommendedFloors) {
    const row = text.split("\n").find((line) => line.startsWith(`| \`${criterion}\` | ${share * 100} % |`));
    const kappa = rules.find((rule) => rule.criterion === criterion)?.kappa;
    expect(row).toContain(`| ${kappa?.value.toFixed(2)} |`);
  }
  expect(text).toContain(`at least ${leastTold * 100} %`);
});
