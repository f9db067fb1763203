import type { MasterRow } from "../../features/master-row.ts";
import type { DetectionOutcome } from "../conclude-detection.ts";
import { encodeRows } from "../inputs/encode-inputs.ts";
import { type Quantity, quantities } from "../inputs/input-definition.ts";
import { judgeRow, wouldStandOn } from "../judge-row.ts";
import { type Matrix, matrixRow } from "../matrix.ts";
import { type PreparedDetection, scaleLike } from "../prepare-detection.ts";
import { findSpeaker } from "../reasons/find-speaker.ts";
import { showInput } from "../reasons/word-reason.ts";
import type { ForestAnswer } from "../staged/forest-answer.ts";
import type { Reason } from "../verdicts.ts";

export type CounterfactualChange = {
  readonly quantity: Quantity;
  readonly title: string;
  readonly from: number | null;
  readonly to: number | null;
};

/** A change of one or two reasons after which the trees that flagged the person would not. */
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

/** The tries as rows: as numbers with their gaps, and as the run's own forest takes them. */
export function encodeWhatIfs(
  prepared: PreparedDetection,
  whatIfs: readonly WhatIf[],
): { readonly encoded: Matrix; readonly scaled: Matrix } {
  const rows = whatIfs.map(({ after }) => after);
  const encoded = encodeRows(rows, prepared.encoded.inputs, prepared.cut.clock);
  return { encoded, scaled: scaleLike(prepared, encoded) };
}

/** By try the risk that would be left, or null when the person would still be flagged; row k of `answer` is try k. */
export function listRisksAfter(
  prepared: PreparedDetection,
  whatIfs: readonly WhatIf[],
  answer: ForestAnswer,
): (number | null)[] {
  const { encoded } = encodeWhatIfs(prepared, whatIfs);
  return whatIfs.map(({ after }, index) => {
    const explained = { phi: matrixRow(answer.values, index), cells: matrixRow(encoded, index) };
    const judgement = judgeRow(prepared, after, explained);
    return wouldStandOn(prepared, after, judgement) ? null : judgement.risk;
  });
}

/** The outcome with each finding's first try that ends the flag; the tries of a person come smallest first. */
export function attachCounterfactuals(
  prepared: PreparedDetection,
  outcome: DetectionOutcome,
  whatIfs: readonly WhatIf[],
  answer: ForestAnswer,
): DetectionOutcome {
  const chosen = new Map<string, Counterfactual>();
  for (const [index, riskAfter] of listRisksAfter(prepared, whatIfs, answer).entries()) {
    const whatIf = whatIfs[index];
    if (riskAfter === null || whatIf === undefined || chosen.has(whatIf.employeeId)) continue;
    chosen.set(whatIf.employeeId, toCounterfactual(prepared, whatIf, riskAfter));
  }
  const findings = outcome.findings.map((finding) => ({
    ...finding,
    counterfactual: chosen.get(finding.employeeId) ?? null,
  }));
  return { ...outcome, findings };
}

function toCounterfactual({ cut }: PreparedDetection, whatIf: WhatIf, riskAfter: number): Counterfactual {
  const changes = whatIf.reasons.flatMap((reason) => {
    const input = findSpeaker(reason);
    if (input === null) return [];
    const from = showInput(input, whatIf.before, cut.clock);
    const to = showInput(input, whatIf.after, cut.clock);
    const title = input.comparedWith === "ownPast" ? input.subject : quantities[input.quantity];
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
