import { expect, test } from "vitest";
import { readVibemeterCut } from "#tests/support/vibemeter-cut.ts";
import { concludeDetection } from "../conclude-detection.ts";
import { defaultAnchors, type Quantity } from "../inputs/input-definition.ts";
import { fitIsolationForest } from "../isolation-forest.ts";
import { selectRows } from "../matrix.ts";
import { prepareDetection } from "../prepare-detection.ts";
import { severityCutsSetting } from "../settings.ts";
import { explainPathLengths } from "../tree-shap.ts";
import { attachCounterfactuals, encodeWhatIfs, proposeWhatIfs } from "./find-counterfactuals.ts";
import { moveTowardsTypical } from "./move-towards-typical.ts";

const settings = {
  ...{ sensitivity: 0.5, treeCount: 60, subsampleSize: 256, seed: 1, includeSickLeave: false },
  anchors: defaultAnchors,
  severityCuts: severityCutsSetting.defaultValue,
};
const prepared = prepareDetection(readVibemeterCut(), { profile: "elara", settings });
const forest = fitIsolationForest(prepared.matrix, settings);
const outcome = concludeDetection(prepared, explainPathLengths(forest, prepared.matrix));
const whatIfs = proposeWhatIfs(prepared, outcome.findings);
const tried = explainPathLengths(forest, encodeWhatIfs(prepared, whatIfs));
const { findings } = attachCounterfactuals(prepared, outcome, whatIfs, tried);

test("nearly every flag has a change that would end it, said with both values", () => {
  const changes = findings.flatMap(({ counterfactual }) => counterfactual ?? []);
  expect(changes.length).toBeGreaterThan(findings.length / 2);
  for (const { sentence, changes: parts } of changes) {
    expect(sentence).toMatch(/^The flag would end with .+ at .+ instead of .+\.$/);
    expect(parts.length).toBeLessThanOrEqual(2);
    expect(parts.every(({ from, to }) => from !== null && to !== null && from !== to)).toBe(true);
  }
});

test("a person who is changed so and looked at anew by the same forest is not flagged", () => {
  const rows = new Map(prepared.cut.rows.map((row) => [row.employeeId, row]));
  let checked = 0;
  for (const { employeeId, counterfactual, problems } of findings.slice(0, 8)) {
    const before = rows.get(employeeId);
    if (counterfactual === null || before === undefined) continue;
    const chosen = whatIfs.find(
      (whatIf) =>
        whatIf.employeeId === employeeId &&
        whatIf.reasons.length === counterfactual.changes.length &&
        whatIf.reasons.every(({ quantity }, index) => quantity === counterfactual.changes[index]?.quantity) &&
        endsAt(whatIf.after, employeeId),
    );
    expect(chosen, `${employeeId}: ${problems[0]?.sentence}`).toBeDefined();
    checked += 1;
  }
  expect(checked).toBeGreaterThan(3);
});

/** The verdict from the beginning, for the person alone changed, by the standing forest. */
function endsAt(after: (typeof whatIfs)[number]["after"], employeeId: string): boolean {
  const index = prepared.cut.rows.findIndex((row) => row.employeeId === employeeId);
  const rows = prepared.cut.rows.map((row) => (row.employeeId === employeeId ? after : row));
  const changed = prepareDetection({ ...prepared.cut, rows }, prepared.plan);
  const standing = { ...changed, yardstick: prepared.yardstick };
  const whatIf = { employeeId, before: after, after, reasons: [], fraction: 0 };
  const scaled = encodeWhatIfs(prepared, [whatIf]);
  const answer = explainPathLengths(forest, scaled);
  const one = { ...standing, cut: { ...standing.cut, rows: [after] } };
  const encoded = { ...changed.encoded, matrix: selectRows(changed.encoded.matrix, [index]) };
  const matrix = { ...prepared.matrix };
  return concludeDetection({ ...one, encoded, matrix }, answer).findings.length === 0;
}

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
