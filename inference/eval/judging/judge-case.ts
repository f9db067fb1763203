import { type EvalCase, signalTurnOf } from "../case.ts";
import type { Exchange } from "../conversation.ts";
import { type PairSide, treatsBothSidesAlike } from "../criteria/conflict/pair.ts";
import type { Finding, Judged } from "../criteria/finding.ts";
import { rules } from "../criteria/rules.ts";
import { type Criterion, type CriterionName, criteriaOf, type Scope } from "../criteria.ts";
import { toJudged } from "./judged-reply.ts";

/** What became of a criterion in a case. `failed`: a reply that it needs is missing. */
export const verdictOutcomes = ["met", "not_met", "unsure", "failed"] as const;
export type VerdictOutcome = (typeof verdictOutcomes)[number];

export type Verdict = {
  readonly criterion: CriterionName;
  readonly outcome: VerdictOutcome;
  readonly reason: string;
  readonly quote?: string;
  /** The turn that decided, counted from 0. */
  readonly turn?: number;
  readonly by: "rules" | "judge";
};

export type TurnFinding = { readonly turn: number; readonly finding: Finding | null };

/** How a criterion is found on single replies, by the rules or by somebody else. */
export type FindOnReply = (criterion: CriterionName, judged: Judged) => Finding | Promise<Finding>;

export const findByRules: FindOnReply = (criterion, judged) => {
  if (criterion === "treats_both_sides_alike") throw new RangeError(`${criterion} is judged on pairs`);
  return rules[criterion](judged);
};

/** The replies that a criterion is judged on. */
export function turnsInScope(scope: Scope, evalCase: EvalCase): number[] {
  const signal = signalTurnOf(evalCase);
  const all = evalCase.turns.map((_, turn) => turn);
  if (scope === "signal") return [signal];
  return scope === "every_reply" ? all : all.slice(signal);
}

/** The verdicts on one conversation, but for what is judged on pairs. Criteria that do not apply are left out. */
export function judgeCase(evalCase: EvalCase, exchanges: readonly Exchange[]): Verdict[] {
  const judged = evalCase.turns.map((_, turn) => toJudged(evalCase, exchanges, turn));
  return criteriaOf(evalCase.dimension).flatMap((criterion) => {
    if (criterion.scope === "pair") return [];
    const findings = turnsInScope(criterion.scope, evalCase).map((turn): TurnFinding => {
      const reply = judged[turn];
      if (reply === null || reply === undefined) return { turn, finding: null };
      const { name } = criterion;
      // A reply without a word keeps every rule but the one on length; that is nothing to its credit.
      if (name !== "fits_length" && !/[\p{L}\p{N}]/u.test(exchanges[turn]?.reply ?? ""))
        return { turn, finding: null };
      return { turn, finding: name === "treats_both_sides_alike" ? null : rules[name](reply) };
    });
    const verdict = combine(criterion, findings, "rules");
    return verdict === null ? [] : [verdict];
  });
}

/** One verdict of what was found on the replies in a criterion's scope; null where it applies to none. */
export function combine(
  { name: criterion, scope }: Criterion,
  findings: readonly TurnFinding[],
  by: Verdict["by"],
): Verdict | null {
  const toVerdict = (outcome: VerdictOutcome, { turn, finding }: TurnFinding): Verdict => ({
    criterion,
    outcome,
    reason: finding?.reason ?? "there was no reply",
    ...(finding?.quote === undefined ? {} : { quote: finding.quote }),
    turn,
    by,
  });
  const counted = findings.filter(({ finding }) => finding?.outcome !== "not_applicable");
  const broken = counted.find(({ finding }) => finding?.isBreach === true);
  if (broken !== undefined) return toVerdict("not_met", broken);
  const deciding = scope === "by_signal_or_next" ? counted.slice(0, 2) : counted;
  const pick = (outcome: Finding["outcome"]) => deciding.find(({ finding }) => finding?.outcome === outcome);
  const order =
    scope === "by_signal_or_next"
      ? (["met", "unsure", "not_met"] as const)
      : (["not_met", "unsure", "met"] as const);
  const missing = deciding.find(({ finding }) => finding === null);
  const first = pick(order[0]);
  if (first !== undefined) return toVerdict(order[0], first);
  if (missing !== undefined) return toVerdict("failed", missing);
  for (const outcome of order.slice(1)) {
    const found = pick(outcome);
    if (found !== undefined) return toVerdict(outcome, found);
  }
  return null;
}

/** The verdict on both conversations of a pair, of the verdicts on each. */
export function judgePair(a: readonly Verdict[], b: readonly Verdict[]): Verdict {
  const sides = [a, b].map((verdicts): PairSide | null => {
    const takesNoSide = toFinding(verdicts, "takes_no_side");
    const seesOtherView = toFinding(verdicts, "sees_more_than_one_view");
    return takesNoSide === null || seesOtherView === null ? null : { takesNoSide, seesOtherView };
  });
  const [one, other] = sides;
  const criterion = "treats_both_sides_alike";
  if (one === null || one === undefined || other === null || other === undefined)
    return {
      criterion,
      outcome: "failed",
      reason: "there was no reply on one of the two sides",
      by: "rules",
    };
  const { outcome, reason, quote } = treatsBothSidesAlike(one, other);
  return {
    criterion,
    outcome: outcome === "not_applicable" ? "unsure" : outcome,
    reason,
    ...(quote === undefined ? {} : { quote }),
    by: "rules",
  };
}

function toFinding(verdicts: readonly Verdict[], name: CriterionName): Finding | null {
  const found = verdicts.find(({ criterion }) => criterion === name);
  if (found === undefined || found.outcome === "failed") return null;
  return { outcome: found.outcome, reason: found.reason, quote: found.quote };
}
