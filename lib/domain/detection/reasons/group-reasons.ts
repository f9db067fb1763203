import type { MasterRow } from "../../features/master-row.ts";
import { isHealthQuantity } from "../inputs/health-data.ts";
import type { Contribution } from "../risk/contributions.ts";
import type { Yardstick } from "../risk/judge-side.ts";
import { judgeTrend } from "../risk/own-trend.ts";
import type { Reason, ReasonSide, ReasonStrength } from "../verdicts.ts";
import { chooseSpeaker } from "./find-speaker.ts";
import { wordReason } from "./word-reason.ts";

const problemLimit = 5;
const leastShare = 0.01;

/** A reason is strong from a third of its side on, and clear from an eighth. */
const strongFrom = 1 / 3;
const clearFrom = 1 / 8;

/**
 * What speaks on one side, strongest first: the inputs of a quantity are one reason, their pulls added, and its shares
 * sum to 1. What is imputed is never a reason, nor is sick leave.
 */
export function groupReasons(
  contributions: readonly Contribution[],
  side: ReasonSide,
  row: MasterRow,
  yardstick: Yardstick,
): Reason[] {
  const speaking = contributions.filter(
    (contribution) => contribution.side === side && canBeReason(contribution),
  );
  const groups = Map.groupBy(speaking, ({ input }) => input.quantity);
  return toReasons([...groups.values()], row, yardstick);
}

/** As the published method has it: each input that makes the person more unusual is a problem of its own. */
export function listEveryReason(
  contributions: readonly Contribution[],
  row: MasterRow,
  yardstick: Yardstick,
): Reason[] {
  const speaking = contributions
    .map((contribution) => ({ ...contribution, counted: contribution.pull }))
    .filter(canBeReason)
    .map((contribution) => [contribution]);
  return toReasons(speaking, row, yardstick);
}

/** The five strongest that carry at least a hundredth are the problems; what is left is said when somebody asks. */
export function splitReasons(reasons: readonly Reason[]) {
  const problems = reasons.filter(({ share }, index) => index < problemLimit && share >= leastShare);
  return { problems, otherProblems: reasons.slice(problems.length) };
}

function strengthOf(share: number): ReasonStrength {
  return share >= strongFrom ? "strong" : share >= clearFrom ? "clear" : "slight";
}

function canBeReason({ isImputed, counted, input }: Contribution): boolean {
  return !isImputed && counted > 0 && !isHealthQuantity(input.quantity);
}

function toReasons(
  groups: readonly (readonly Contribution[])[],
  row: MasterRow,
  yardstick: Yardstick,
): Reason[] {
  const sumOf = (group: readonly Contribution[]) => group.reduce((sum, { counted }) => sum + counted, 0);
  const total = groups.reduce((sum, group) => sum + sumOf(group), 0);
  return groups
    .flatMap((group) => {
      const speaker = chooseSpeaker(group.map(({ input }) => input));
      const [first] = group;
      if (speaker === null || first === undefined) return [];
      const contribution = sumOf(group);
      const share = contribution / total;
      const { quantity, comparedWith } = speaker;
      return {
        quantity,
        features: [...new Set(group.map(({ input }) => input.name))],
        ...wordReason(speaker, row, yardstick),
        side: first.side,
        contribution,
        share,
        strength: strengthOf(share),
        trend: judgeTrend(quantity, row.ownPast),
        comparedWith,
      };
    })
    .sort((a, b) => b.contribution - a.contribution);
}
