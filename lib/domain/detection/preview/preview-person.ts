import { classifyVerdict, type JudgedPerson } from "../risk/classify-verdict.ts";
import { exitThreshold } from "../risk/sensitivity.ts";

/** What the latest run measured of a person, and how they stand today. */
export type PreviewPerson = {
  readonly employeeId: string;
  readonly department: string;
  /** What the run measured; null when it did not meet the person. */
  readonly measured: JudgedPerson | null;
  /** Whether a flag stands: it ends later than a new one begins. */
  readonly isStanding: boolean;
  /** Whether only the trees of the first look spoke, so that the next run may measure a little differently. */
  readonly isCoarse: boolean;
};

/** Whether the next run would flag a person, over the same data and with this sensitivity: the rule of detection. */
export function wouldBeFlagged(
  { measured, isStanding }: PreviewPerson,
  rule: { readonly sensitivity: number; readonly hysteresis: number },
): boolean {
  return measured !== null && classifyVerdict(measured, { ...rule, isStanding }) === "flagged";
}

/**
 * How near the line, as a part of it, a risk that only the first trees have measured may come to lie on its other side.
 * The mean of 400 trees scatters by a fifth of the risk at the lowest line, so this is two standard deviations.
 */
export const coarseReach = 0.6;

/** Whether the next run, by looking closely, may move a person over the line of this sensitivity, or has found them past it. */
export function isWithinReach(
  person: PreviewPerson,
  rule: { readonly sensitivity: number; readonly hysteresis: number },
): boolean {
  const { measured } = person;
  if (measured === null) return false;
  return wouldBeFlagged({ ...person, measured: { ...measured, risk: measured.risk / coarseReach } }, rule);
}

/** Whoever has less risk is flagged neither at this sensitivity nor at a lower one: a preview can leave them out. */
export function leastFlaggedRisk(rule: {
  readonly sensitivity: number;
  readonly hysteresis: number;
}): number {
  return exitThreshold(rule.sensitivity, rule.hysteresis);
}
