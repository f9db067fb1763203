import { z95 } from "#lib/domain/statistics/wilson-interval.ts";

export type Agreement = {
  readonly count: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly trueNegatives: number;
  readonly falseNegatives: number;
  /** Of what was said to be met, the share that is; null where nothing was. */
  readonly precision: number | null;
  /** Of what is met, the share that was said to be. */
  readonly recall: number | null;
  /** Cohen's kappa with its 95 % interval; null where either side says one thing throughout. */
  readonly kappa: { readonly value: number; readonly low: number; readonly high: number } | null;
};

/**
 * How far two agree on yes and no. Kappa is (pₒ − pₑ) / (1 − pₑ), where pₒ is the share of agreement and pₑ the share that
 * chance alone would give; its large-sample standard error is √(pₒ(1 − pₒ) / (n(1 − pₑ)²)).
 * Source: Cohen (1960), Educational and Psychological Measurement 20, 37–46.
 */
export function measureAgreement(
  pairs: readonly { readonly truth: boolean; readonly said: boolean }[],
): Agreement {
  const countOf = (truth: boolean, said: boolean) =>
    pairs.filter((pair) => pair.truth === truth && pair.said === said).length;
  const truePositives = countOf(true, true);
  const falsePositives = countOf(false, true);
  const trueNegatives = countOf(false, false);
  const falseNegatives = countOf(true, false);
  const said = truePositives + falsePositives;
  const meant = truePositives + falseNegatives;
  return {
    count: pairs.length,
    truePositives,
    falsePositives,
    trueNegatives,
    falseNegatives,
    precision: said === 0 ? null : truePositives / said,
    recall: meant === 0 ? null : truePositives / meant,
    kappa: toKappa({ count: pairs.length, agreed: truePositives + trueNegatives, said, meant }),
  };
}

function toKappa(counts: { count: number; agreed: number; said: number; meant: number }): Agreement["kappa"] {
  const { count, agreed, said, meant } = counts;
  if (count === 0) return null;
  const observed = agreed / count;
  const expected = (said * meant + (count - said) * (count - meant)) / count ** 2;
  if (expected === 1) return null;
  const value = (observed - expected) / (1 - expected);
  const margin = z95 * Math.sqrt((observed * (1 - observed)) / (count * (1 - expected) ** 2));
  return { value, low: Math.max(-1, value - margin), high: Math.min(1, value + margin) };
}
