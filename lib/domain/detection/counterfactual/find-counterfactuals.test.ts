import { expect, test } from "vitest";
import { readVibemeterCut } from "#tests/support/vibemeter-cut.ts";
import { detectInStages } from "../detect-in-stages.ts";
import { answerHere } from "../detect-people.ts";
import { inputCatalogue } from "../inputs/input-catalogue.ts";
import type { Quantity } from "../inputs/input-definition.ts";
import { judgeRow, wouldStandOn } from "../judge-row.ts";
import { matrixRow } from "../matrix.ts";
import { prepareDetection } from "../prepare-detection.ts";
import { defaultDetectionSettings } from "../settings.ts";
import { askForest } from "../staged/ask-forest.ts";
import { toAnswer } from "../staged/forest-answer.ts";
import { selectCandidates } from "../staged/select-candidates.ts";
import { sumTrees } from "../staged/sum-trees.ts";
import { encodeWhatIfs } from "./find-counterfactuals.ts";
import { moveTowardsTypical } from "./move-towards-typical.ts";
import { proposeWhatIfs, shortlistChanges } from "./shortlist-changes.ts";

const settings = { ...defaultDetectionSettings, treeCount: 150, screenTreeCount: 60 };
const cut = readVibemeterCut();
const prepared = prepareDetection(cut, { profile: "elara", settings });
const { findings } = answerHere(detectInStages(prepared, { allTreesUpTo: 0 }));
const screened = toAnswer(
  sumTrees(askForest(prepared, { label: "", rows: prepared.matrix, treeCount: settings.screenTreeCount })),
);
const whatIfs = answerHere(shortlistChanges(prepared, screened, selectCandidates(prepared, screened)));

test("nearly every flag has a change that would end it, said with both values", () => {
  const changes = findings.flatMap(({ counterfactual }) => counterfactual ?? []);
  expect(changes.length).toBeGreaterThan(findings.length / 2);
  for (const { sentence, changes: parts } of changes) {
    expect(sentence).toMatch(/^The flag would end with .+ at .+ instead of .+\.$/);
    expect(parts.length).toBeLessThanOrEqual(2);
    expect(parts.every(({ from, to }) => from !== null && to !== null && from !== to)).toBe(true);
  }
});

test("a person who is changed so and looked at anew by all trees is not flagged, and every smaller change fails", () => {
  let checked = 0;
  for (const { employeeId, counterfactual } of findings) {
    if (counterfactual === null) continue;
    const own = whatIfs.filter((whatIf) => whatIf.employeeId === employeeId);
    const { encoded, scaled } = encodeWhatIfs(prepared, own);
    const answer = toAnswer(
      sumTrees(askForest(prepared, { label: "", rows: scaled, treeCount: settings.treeCount })),
    );
    const risks = own.map(({ after }, index) => {
      const explained = { phi: matrixRow(answer.values, index), cells: matrixRow(encoded, index) };
      const judgement = judgeRow(prepared, after, explained);
      return wouldStandOn(prepared, after, judgement) ? null : judgement.risk;
    });
    const first = risks.find((risk) => risk !== null);
    expect(first, employeeId).toBeCloseTo(counterfactual.riskAfter, 12);
    checked += 1;
  }
  expect(checked).toBeGreaterThan(3);
});

test("no change is proposed towards what is typical of a few", () => {
  const knownOfFew = new Set(inputCatalogue.map(({ name }) => name));
  const ofFew = { ...prepared, yardstick: { ...prepared.yardstick, knownOfFew } };
  const proposed = (of: typeof prepared) =>
    cut.rows.flatMap((_, index) => proposeWhatIfs(of, screened, index));
  expect(proposed(prepared).length).toBeGreaterThan(10);
  const quantities = proposed(ofFew).flatMap(({ reasons }) =>
    reasons.map(({ comparedWith }) => comparedWith),
  );
  expect(quantities.filter((comparedWith) => comparedWith === "company")).toEqual([]);
});

test("a person's changes come smallest first: one reason before two, a small part of the way before a large one", () => {
  const byPerson = Map.groupBy(whatIfs, ({ employeeId }) => employeeId);
  expect(byPerson.size).toBeGreaterThan(10);
  for (const tries of byPerson.values()) {
    expect(tries.length).toBeLessThanOrEqual(3);
    const sizes = tries.map(({ reasons, fraction }) => reasons.length * 10 + fraction);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  }
});

test("a quantity moves as a whole, and no further than what is typical", () => {
  const row = prepared.cut.rows.find(({ values }) => Number(values.Work_Hours_mean) > 9);
  if (row === undefined) throw new Error("nobody works long");
  const moved = moveTowardsTypical(row, "workHours", 1, prepared.yardstick);
  expect(moved.values.Work_Hours_mean).toBeCloseTo(prepared.yardstick.norms.get("Work_Hours_mean") ?? 0, 12);
  expect(moved.values.Meetings_Attended_mean).toBe(row.values.Meetings_Attended_mean);
  const others: Quantity[] = ["messages", "sickLeave", "tenure"];
  for (const quantity of others)
    expect(moveTowardsTypical(row, quantity, 1, prepared.yardstick)).toEqual(row);
});
