import { type GroupThresholds, isLargeEnough } from "../privacy/group-gate.ts";

/**
 * The contests opened in a period, by where they stand now: opened = open + answered + withdrawn, and
 * answered = accepted + explained + rejected.
 */
export type ContestCounts = {
  readonly opened: number;
  readonly open: number;
  readonly answered: number;
  readonly accepted: number;
  readonly explained: number;
  readonly rejected: number;
  readonly withdrawn: number;
  /** Days from a contest to its answer, the median over the answered ones; null without any. */
  readonly medianDaysToAnswer: number | null;
  /** How many people the answered ones come from. */
  readonly answeredPeople: number;
};

/**
 * The share of answers that agreed with the person, 0 to 1; null where they come from fewer people or are
 * fewer than a figure about a group needs.
 */
export function computeAcceptedShare(counts: ContestCounts, thresholds?: GroupThresholds): number | null {
  const size = { people: counts.answeredPeople, respondents: counts.answered };
  return isLargeEnough(size, thresholds) ? counts.accepted / counts.answered : null;
}
