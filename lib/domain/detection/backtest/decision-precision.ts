import { type ShareEstimate, wilsonInterval } from "../../statistics/wilson-interval.ts";
import { type FlagDecision, type Severity, severities } from "../verdicts.ts";

/** Below so many decisions nothing is said about how often they confirmed. */
export const leastDecisions = 5;

/** How often a decision that holds was made about flags of this severity, led by this quantity. */
export type DecisionCount = {
  readonly decision: FlagDecision;
  readonly severity: Severity;
  /** The quantity of the strongest reason when it was decided; null when the finding had none. */
  readonly leadingQuantity: string | null;
  readonly count: number;
};

/** How many of the flags that HR confirmed or dismissed were confirmed. */
export type Precision = {
  readonly confirmed: number;
  readonly dismissed: number;
  /** Confirmed of confirmed and dismissed; null below `leastDecisions` of them. */
  readonly estimate: ShareEstimate | null;
};

export type DecisionPrecision = {
  readonly all: Precision;
  /** Every severity, the mildest first. */
  readonly bySeverity: readonly (Precision & { readonly severity: Severity })[];
  /** Those that led a decided flag, the most decided first. */
  readonly byQuantity: readonly (Precision & { readonly quantity: string })[];
  /** Flags being watched: neither confirmed nor dismissed. */
  readonly watching: number;
};

/**
 * How often HR agreed with what was flagged: confirmed / (confirmed + dismissed), as a whole, by severity and by
 * what led the flag, with Wilson intervals. Watching counts on neither side.
 */
export function summarisePrecision(counts: readonly DecisionCount[]): DecisionPrecision {
  const byQuantity = Map.groupBy(counts, ({ leadingQuantity }) => leadingQuantity);
  return {
    all: precisionOf(counts),
    bySeverity: severities.map((severity) => ({
      severity,
      ...precisionOf(counts.filter((count) => count.severity === severity)),
    })),
    byQuantity: [...byQuantity]
      .flatMap(([quantity, own]) => (quantity === null ? [] : [{ quantity, ...precisionOf(own) }]))
      .filter(({ confirmed, dismissed }) => confirmed + dismissed > 0)
      .sort((one, other) => decidedOf(other) - decidedOf(one) || (one.quantity < other.quantity ? -1 : 1)),
    watching: countOf(counts, "watching"),
  };
}

function precisionOf(counts: readonly DecisionCount[]): Precision {
  const [confirmed, dismissed] = [countOf(counts, "confirmed"), countOf(counts, "dismissed")];
  const decided = confirmed + dismissed;
  return {
    confirmed,
    dismissed,
    estimate: decided < leastDecisions ? null : wilsonInterval(confirmed, decided),
  };
}

export function decidedOf({ confirmed, dismissed }: Precision): number {
  return confirmed + dismissed;
}

function countOf(counts: readonly DecisionCount[], decision: FlagDecision): number {
  return counts.reduce((sum, each) => (each.decision === decision ? sum + each.count : sum), 0);
}
