import { expect, test } from "vitest";
import { generateDemoCut } from "#tests/support/demo-cut.ts";
import { readVibemeterCut } from "#tests/support/vibemeter-cut.ts";
import { concludeDetection, type Finding } from "./conclude-detection.ts";
import { answerForPerson, detectInStages } from "./detect-in-stages.ts";
import { answerHere } from "./detect-people.ts";
import { explainPerson } from "./explain-person.ts";
import { type DetectionCut, prepareDetection } from "./prepare-detection.ts";
import { type DetectionSettings, defaultDetectionSettings } from "./settings.ts";
import { askForest } from "./staged/ask-forest.ts";
import { toAnswer } from "./staged/forest-answer.ts";
import { selectCandidates } from "./staged/select-candidates.ts";
import { sumTrees } from "./staged/sum-trees.ts";

const publicFiles = readVibemeterCut();
const { cut: company } = generateDemoCut({ seed: 3, today: "2026-03-02", peopleCount: 150 });

function prepare(cut: DetectionCut, change: Partial<DetectionSettings>) {
  const settings = { ...defaultDetectionSettings, ...change };
  return prepareDetection(cut, { profile: "elara", settings });
}

function askAboutEverybody(prepared: ReturnType<typeof prepare>, treeCount: number) {
  return toAnswer(sumTrees(askForest(prepared, { label: "", rows: prepared.matrix, treeCount })));
}

/** Without what is looked for in stages alone, and without the last bits, which differ with how many rows go at once. */
function toComparable({ counterfactual: _change, ...finding }: Finding) {
  const round = (_key: string, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(11)) : value;
  return JSON.parse(JSON.stringify(finding, round));
}

test.each([
  ["a demo company in one stage", company, { screenTreeCount: 300, treeCount: 300 }, [300]],
  ["a demo company in two stages", company, { screenTreeCount: 400, treeCount: 500 }, [400, 500]],
  ["the public files in three stages", publicFiles, { screenTreeCount: 100, treeCount: 600 }, [500, 600]],
] as const)("%s: who is flagged, and why, is what all trees say", (_name, cut, change, treeCounts) => {
  const prepared = prepare(cut, change);
  const staged = answerHere(detectInStages(prepared, { allTreesUpTo: 0 }));
  const plain = concludeDetection(prepared, askAboutEverybody(prepared, change.treeCount));
  expect(staged.findings.length).toBeGreaterThan(2);
  expect(staged.findings.map(toComparable)).toEqual(plain.findings.map(toComparable));
  const flagged = staged.people.filter(({ verdict }) => verdict === "flagged");
  expect(flagged.every(({ treeCount }) => treeCount === change.treeCount)).toBe(true);
  expect(new Set(staged.people.map(({ treeCount }) => treeCount))).toEqual(
    new Set(cut === publicFiles ? [100, ...treeCounts] : treeCounts),
  );
});

test.each([
  ["a demo company", company],
  ["the public files", publicFiles],
])("%s: screening by whatever trees leaves nobody out", (_name, cut) => {
  const prepared = prepare(cut, {});
  const { findings } = concludeDetection(prepared, askAboutEverybody(prepared, 1000));
  const flagged = findings.map(({ employeeId }) => employeeId);
  expect(flagged.length).toBeGreaterThan(2);
  for (let seed = 2; seed < 6; seed++) {
    const other = prepare(cut, { seed });
    const candidates = selectCandidates(other, askAboutEverybody(other, 400));
    const ids = candidates.map(({ index }) => cut.rows[index]?.employeeId);
    expect(ids).toEqual(expect.arrayContaining(flagged));
    expect(candidates.length).toBeLessThan(cut.rows.length / 2);
  }
});

test("in a small company all trees look at everybody", () => {
  const { people } = answerHere(detectInStages(prepare(company, { screenTreeCount: 400, treeCount: 500 })));
  expect(new Set(people.map(({ treeCount }) => treeCount))).toEqual(new Set([500]));
});

test("whose flag stands is looked at from the threshold on at which it would end", () => {
  const answer = askAboutEverybody(prepare(company, {}), 600);
  const count = (standing: readonly string[]) =>
    selectCandidates(prepare({ ...company, standing }, { hysteresis: 0.5 }), answer).length;
  expect(count(company.rows.map(({ employeeId }) => employeeId))).toBeGreaterThan(count([]));
});

test("a person explained alone has the numbers of the run, whichever trees spoke", () => {
  const prepared = prepare(company, { screenTreeCount: 400, treeCount: 500 });
  const { people } = answerHere(detectInStages(prepared, { allTreesUpTo: 0 }));
  const counts = new Set<number>();
  for (let index = 0; index < people.length; index += 7) {
    const { risk, benign, treeCount } = people[index] ?? expect.fail();
    const answer = answerHere(answerForPerson(prepared, { index, treeCount }));
    const explained = explainPerson(prepared, index, answer);
    expect([explained.risk, explained.benign]).toEqual([
      expect.closeTo(risk, 12),
      expect.closeTo(benign, 12),
    ]);
    counts.add(treeCount);
  }
  expect(counts).toEqual(new Set([400, 500]));
});
