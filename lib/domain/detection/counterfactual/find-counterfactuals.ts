import type { MasterRow } from "../../features/master-row.ts";
import type { DetectionOutcome, Finding, ForestAnswer } from "../conclude-detection.ts";
import { encodeRows } from "../inputs/encode-inputs.ts";
import { inputCatalogue } from "../inputs/input-catalogue.ts";
import { type Quantity, quantities } from "../inputs/input-definition.ts";
import { averagePathLength } from "../isolation-forest.ts";
import { type Matrix, matrixRow } from "../matrix.ts";
import { type PreparedDetection, scaleLike } from "../prepare-detection.ts";
import { showInput } from "../reasons/word-reason.ts";
import { classifyVerdict } from "../risk/classify-verdict.ts";
import { listContributions, sumPull } from "../risk/contributions.ts";
import type { Reason } from "../verdicts.ts";
import { moveTowardsTypical } from "./move-towards-typical.ts";

export type CounterfactualChange = {
  readonly quantity: Quantity;
  readonly title: string;
  readonly from: number | null;
  readonly to: number | null;
};

/** A change of one or two reasons after which the same forest would not flag the person. */
export type Counterfactual = {
  readonly sentence: string;
  readonly changes: readonly CounterfactualChange[];
  readonly riskAfter: number;
};

/** One try: a person with one or two quantities moved a part of the way to what is typical. */
export type WhatIf = {
  readonly employeeId: string;
  readonly before: MasterRow;
  readonly after: MasterRow;
  readonly reasons: readonly Reason[];
  readonly fraction: number;
};

const triedReasons = 3;
const fractions = [1 / 3, 2 / 3, 1];

/** The tries for all flagged people: their three strongest reasons alone and in pairs, the smallest change first. */
export function proposeWhatIfs(prepared: PreparedDetection, findings: readonly Finding[]): WhatIf[] {
  const rows = new Map(prepared.cut.rows.map((row) => [row.employeeId, row]));
  return findings.flatMap(({ employeeId, problems }) => {
    const before = rows.get(employeeId);
    if (before === undefined) return [];
    const strongest = problems.slice(0, triedReasons);
    const pairs = strongest.flatMap((first, index) =>
      strongest.slice(index + 1).map((second) => [first, second]),
    );
    return [...strongest.map((reason) => [reason]), ...pairs].flatMap((reasons) =>
      fractions.map((fraction) => ({
        ...{ employeeId, before, reasons, fraction },
        after: reasons.reduce((row, reason) => move(prepared, row, reason, fraction), before),
      })),
    );
  });
}

function move(
  prepared: PreparedDetection,
  row: MasterRow,
  { features }: Reason,
  fraction: number,
): MasterRow {
  const quantity = inputCatalogue.find(({ name }) => name === features[0])?.quantity;
  return quantity === undefined ? row : moveTowardsTypical(row, quantity, fraction, prepared.yardstick);
}

/** The tries as rows for the run's own forest. */
export function encodeWhatIfs(prepared: PreparedDetection, whatIfs: readonly WhatIf[]): Matrix {
  const rows = whatIfs.map(({ after }) => after);
  return scaleLike(prepared, encodeRows(rows, prepared.encoded.inputs, prepared.cut.clock));
}

/** The outcome with each finding's smallest try that ends the flag; row k of `answer` is try k. */
export function attachCounterfactuals(
  prepared: PreparedDetection,
  outcome: DetectionOutcome,
  whatIfs: readonly WhatIf[],
  answer: ForestAnswer,
): DetectionOutcome {
  const best = new Map<string, { whatIf: WhatIf; riskAfter: number }>();
  for (const [index, whatIf] of whatIfs.entries()) {
    const known = best.get(whatIf.employeeId);
    if (known !== undefined && !isSmaller(whatIf, known.whatIf)) continue;
    const riskAfter = riskWithoutFlag(prepared, whatIf, matrixRow(answer.values, index));
    if (riskAfter !== null) best.set(whatIf.employeeId, { whatIf, riskAfter });
  }
  const findings = outcome.findings.map((finding) => {
    const found = best.get(finding.employeeId);
    return {
      ...finding,
      counterfactual: found ? toCounterfactual(prepared, found.whatIf, found.riskAfter) : null,
    };
  });
  return { ...outcome, findings };
}

function isSmaller(a: WhatIf, b: WhatIf): boolean {
  if (a.reasons.length !== b.reasons.length) return a.reasons.length < b.reasons.length;
  return a.fraction < b.fraction;
}

/** The person's risk after the change, or null when the person would still be flagged. */
function riskWithoutFlag(prepared: PreparedDetection, { after }: WhatIf, phi: Float64Array): number | null {
  const { encoded, plan, yardstick, cut, matrix } = prepared;
  const cells = matrixRow(encodeRows([after], encoded.inputs, cut.clock), 0);
  const usualPathLength = averagePathLength(Math.min(plan.settings.subsampleSize, matrix.rowCount));
  const contributions = listContributions(after, encoded.inputs, { phi, cells, usualPathLength }, yardstick);
  const risk = sumPull(contributions, "adverse");
  const benign = sumPull(contributions, "benign");
  const pull = contributions.reduce((sum, contribution) => sum + contribution.pull, 0);
  const person = { risk, benign, pull, sources: after.sources };
  return classifyVerdict(person, plan.settings.sensitivity) === "flagged" ? null : risk;
}

function toCounterfactual({ cut }: PreparedDetection, whatIf: WhatIf, riskAfter: number): Counterfactual {
  const changes = whatIf.reasons.flatMap(({ features }) => {
    const input = inputCatalogue.find(({ name }) => name === features[0]);
    if (input === undefined) return [];
    const from = showInput(input, whatIf.before, cut.clock);
    const to = showInput(input, whatIf.after, cut.clock);
    const title = quantities[input.quantity];
    return { quantity: input.quantity, title, from, to };
  });
  const words = changes.map(
    ({ title, from, to }) => `${title.toLowerCase()} at ${to.text} instead of ${from.text}`,
  );
  return {
    sentence: `The flag would end with ${words.join(" and ")}.`,
    changes: changes.map((change) => ({ ...change, from: change.from.value, to: change.to.value })),
    riskAfter,
  };
}
