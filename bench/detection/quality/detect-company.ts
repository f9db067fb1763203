import { concludeDetection, type DetectionOutcome } from "#lib/domain/detection/conclude-detection.ts";
import {
  type DetectionCut,
  type PreparedDetection,
  prepareDetection,
} from "#lib/domain/detection/prepare-detection.ts";
import { type DetectionSettings, referenceMethod } from "#lib/domain/detection/settings.ts";
import { askForest } from "#lib/domain/detection/staged/ask-forest.ts";
import { type ForestAnswer, toAnswer } from "#lib/domain/detection/staged/forest-answer.ts";
import { sumTrees } from "#lib/domain/detection/staged/sum-trees.ts";
import { findStrongestPull, type StrongestPull } from "./strongest-pull.ts";

/** A run whose forest is kept, so that it can be judged at several sensitivities. */
export type CompanyRun = {
  outcomeAt(sensitivity: number): DetectionOutcome;
  strongestPullOf(employeeId: string): StrongestPull | null;
};

export function detectCompany(cut: DetectionCut, settings: DetectionSettings): CompanyRun {
  const prepared = prepareDetection(cut, { profile: "elara", settings });
  const answer = answerOf(prepared);
  const indexes = new Map(cut.rows.map(({ employeeId }, index) => [employeeId, index]));
  return {
    outcomeAt: (sensitivity) =>
      concludeDetection(
        prepareDetection(cut, { profile: "elara", settings: { ...settings, sensitivity } }),
        answer,
      ),
    strongestPullOf: (employeeId) => findStrongestPull(prepared, answer, indexes.get(employeeId) ?? -1),
  };
}

/** The published method: its inputs, its trees, its share of people. */
export function detectAsPublished(cut: DetectionCut, settings: DetectionSettings): DetectionOutcome {
  const prepared = prepareAsPublished(cut, settings);
  return concludeDetection(prepared, answerOf(prepared));
}

export function prepareAsPublished(cut: DetectionCut, settings: DetectionSettings): PreparedDetection {
  const { treeCount } = referenceMethod;
  return prepareDetection(cut, { profile: "reference", settings: { ...settings, treeCount } });
}

function answerOf(prepared: PreparedDetection): ForestAnswer {
  const { matrix: rows, plan } = prepared;
  const { treeCount } = plan.settings;
  return toAnswer(sumTrees(askForest(prepared, { label: "Everybody", rows, treeCount })));
}
