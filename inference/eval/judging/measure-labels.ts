import { createHash } from "node:crypto";
import { type ShareEstimate, wilsonInterval } from "#lib/domain/statistics/wilson-interval.ts";
import type { RuleAgreement } from "../card/score-card.ts";
import type { Outcome } from "../criteria/finding.ts";
import { rules } from "../criteria/rules.ts";
import type { CriterionName } from "../criteria.ts";
import type { Label } from "../label.ts";
import { type Agreement, measureAgreement } from "./agreement.ts";
import { labelToJudged } from "./judged-reply.ts";

/** The half of the labels that rules may be written by, and the half that only measures them. */
export type LabelHalf = "development" | "held_out";

/** By the label's id, so that a label never changes sides. */
export function halfOf({ id }: Pick<Label, "id">): LabelHalf {
  const first = createHash("sha256").update(id).digest()[0] ?? 0;
  return first % 2 === 0 ? "development" : "held_out";
}

export type JudgedLabel = {
  readonly label: Label;
  readonly outcome: Outcome;
  readonly reason: string;
};

/** What the rules say of every labelled reply. */
export function judgeLabels(labels: readonly Label[]): JudgedLabel[] {
  return labels.flatMap((label) => {
    if (label.criterion === "treats_both_sides_alike") return [];
    const { outcome, reason } = rules[label.criterion](labelToJudged(label));
    return [{ label, outcome, reason }];
  });
}

export type LabelRow = Agreement & {
  readonly criterion: CriterionName | "all";
  /** Labels of which nothing could be said. */
  readonly unsure: number;
  readonly agreed: ShareEstimate | null;
};

/** For each criterion how far what was said agrees with the labels; what could not be told counts in `unsure` alone. */
export function measureLabels(judged: readonly JudgedLabel[]): LabelRow[] {
  const groups = Map.groupBy(judged, ({ label }) => label.criterion);
  return [toRow("all", judged), ...[...groups].map(([criterion, members]) => toRow(criterion, members))];
}

function toRow(criterion: LabelRow["criterion"], judged: readonly JudgedLabel[]): LabelRow {
  const told = judged.filter(({ outcome }) => outcome === "met" || outcome === "not_met");
  const agreement = measureAgreement(
    told.map(({ label, outcome }) => ({ truth: label.met, said: outcome === "met" })),
  );
  const right = agreement.truePositives + agreement.trueNegatives;
  return {
    criterion,
    ...agreement,
    unsure: judged.length - told.length,
    agreed: wilsonInterval(right, agreement.count),
  };
}

/** How far the rules agree with the labels that none of them was written by, for each criterion. */
export function measureRules(labels: readonly Label[]): RuleAgreement[] {
  const heldOut = judgeLabels(labels.filter((label) => halfOf(label) === "held_out"));
  return measureLabels(heldOut).flatMap(({ criterion, count, truePositives, trueNegatives, kappa }) =>
    criterion === "all" ? [] : [{ criterion, count, agreed: truePositives + trueNegatives, kappa }],
  );
}
