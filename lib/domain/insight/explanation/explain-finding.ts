import type { Counterfactual } from "../../detection/counterfactual/find-counterfactuals.ts";
import { quantityTitle } from "../../detection/inputs/quantity-title.ts";
import type { Reason, ReasonStrength, ReasonTrend } from "../../detection/verdicts.ts";
import { type FeatureSource, featureSources } from "../../features/master-row.ts";
import { joinNames } from "../group-bars.ts";
import { selectVisibleChange, selectVisibleReasons } from "../visible-reasons.ts";
import { comparisonWords, describeCoverage, type Reader } from "./reason-words.ts";

/** A finding as it was stored. `sources` is null in runs that did not keep them. */
export type StoredFinding = {
  readonly problems: readonly Reason[];
  readonly otherProblems: readonly Reason[];
  readonly strengths: readonly Reason[];
  readonly counterfactual: Counterfactual | null;
  readonly coverage: number;
  readonly sources: readonly FeatureSource[] | null;
};

/** A reason in words. It carries no figure beside those of its sentence: no share, no weight, no score. */
export type ShownReason = {
  readonly key: string;
  readonly title: string;
  readonly sentence: string;
  readonly strength: ReasonStrength;
  readonly trend: ReasonTrend | "unknown";
  readonly comparison: string;
};

/** Why a finding stands and what would end it, in words alone: the same for HR and for the person it is about. */
export type Explanation = {
  readonly summary: string;
  readonly reasons: readonly ShownReason[];
  readonly smallerReasons: readonly ShownReason[];
  readonly strengths: readonly ShownReason[];
  readonly coverage: string;
  readonly wouldEnd: string;
  /** Whether a reason was left out because it repeats mood answers that are closed. */
  readonly holdsBackMood: boolean;
};

type Permission = {
  readonly reader: Reader;
  readonly isMoodOpen: boolean;
};

export function explainFinding(finding: StoredFinding, permission: Permission): Explanation {
  const { reader, isMoodOpen } = permission;
  const select = (reasons: readonly Reason[]) => selectVisibleReasons(reasons, isMoodOpen);
  const show = (reasons: readonly Reason[]) =>
    select(reasons).reasons.map((reason) => toShown(reason, reader));
  const { problems, otherProblems, strengths } = finding;
  const reasons = show(problems);
  const { holdsBackMood } = select([...problems, ...otherProblems, ...strengths]);
  return {
    summary: summarise(reasons, { reader, holdsBackMood }),
    reasons,
    smallerReasons: show(otherProblems),
    strengths: show(strengths),
    coverage: describeCoverage(finding.coverage, listMissing(finding.sources, isMoodOpen)),
    wouldEnd: describeEnd(finding.counterfactual, {
      isMoodOpen,
      reasonCount: problems.length + otherProblems.length,
    }),
    holdsBackMood,
  };
}

function toShown(reason: Reason, reader: Reader): ShownReason {
  const { quantity, side, sentence, strength, trend, comparedWith } = reason;
  return {
    key: `${quantity} ${side}`,
    title: quantityTitle(quantity),
    sentence,
    // Findings of earlier versions have neither.
    strength: strength ?? "clear",
    trend: trend ?? "unknown",
    comparison: comparisonWords[comparedWith ?? "company"][reader],
  };
}

const countWords = ["One thing", "Two things", "Three things", "Four things", "Five things"];

/** What is said where every reason is held back. */
export const closedReasons = "Its reasons rest on mood answers, which are closed.";

type SummaryOf = Pick<Explanation, "holdsBackMood"> & Pick<Permission, "reader">;

function summarise(reasons: readonly ShownReason[], { reader, holdsBackMood }: SummaryOf): string {
  if (reasons.length === 0) return holdsBackMood ? closedReasons : "No reason of this finding can be shown.";
  const names = joinNames(reasons.map(({ title }) => title.toLowerCase()));
  const count = countWords[reasons.length - 1] ?? `${reasons.length} things`;
  const whose = reader === "hr" ? "about this person" : "in your records";
  const stand = reasons.length === 1 ? "stands" : "stand";
  // Of what is shown the first may not be the strongest where one is held back.
  const order = reasons.length === 1 || holdsBackMood ? "" : " The first weighs most.";
  return `${count} ${whose} ${stand} out in a direction that can hurt: ${names}.${order}`;
}

/** Naming what is silent would tell whether somebody answers on their mood, which is closed with the answers. */
function listMissing(
  sources: readonly FeatureSource[] | null,
  isMoodOpen: boolean,
): readonly FeatureSource[] | null {
  if (sources === null || !isMoodOpen) return null;
  return featureSources.filter((source) => !sources.includes(source));
}

type EndOf = { readonly isMoodOpen: boolean; readonly reasonCount: number };

/** What would end a finding, and that it can end by itself. */
export function describeEnd(
  counterfactual: Counterfactual | null,
  { isMoodOpen, reasonCount }: EndOf,
): string {
  const byItself = "A finding ends by itself once newer records are nearer to what is typical.";
  const visible = selectVisibleChange(counterfactual, isMoodOpen);
  if (visible !== null) return `${visible} ${byItself}`;
  // Where mood is closed, how many reasons there are would tell of it.
  if (!isMoodOpen) return `What would end it cannot be told here. ${byItself}`;
  if (reasonCount > 1) {
    return `Several things together: no change of one of them, or of two, was found that would be enough. It takes more of them to come nearer to what is typical, or time. ${byItself}`;
  }
  return `No change of this alone, as far as what is typical here, was found that would be enough. That means it takes time, or other things that speak for the good side. ${byItself}`;
}
