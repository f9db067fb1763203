import type { SentimentLabel } from "#lib/domain/analysis/embedded/sentiment.ts";
import { createRandom } from "#lib/domain/detection/random.ts";
import { type ShareEstimate, wilsonInterval } from "#lib/domain/statistics/wilson-interval.ts";

/** What a message is and what it was read as. */
export type Reading = { readonly is: SentimentLabel; readonly read: SentimentLabel };
export type Interval = { readonly value: number; readonly low: number; readonly high: number };

const resamples = 1000;
const labels: readonly SentimentLabel[] = ["negative", "neutral", "positive"];

/** The share that was read right, with its Wilson interval; null of none. */
export function measureAccuracy(readings: readonly Reading[]): ShareEstimate | null {
  return wilsonInterval(readings.filter(({ is, read }) => is === read).length, readings.length);
}

/** The mean over the labels that occur of F1 = 2·tp / (2·tp + fp + fn). Of no readings 0. */
export function macroF1(readings: readonly Reading[]): number {
  const occurring = labels.filter((label) => readings.some(({ is }) => is === label));
  const sum = occurring.reduce((total, label) => {
    const count = (isOne: (reading: Reading) => boolean) => readings.filter(isOne).length;
    const hits = count(({ is, read }) => is === label && read === label);
    const misses = count(({ is, read }) => (is === label) !== (read === label));
    return total + (2 * hits) / (2 * hits + misses);
  }, 0);
  return occurring.length === 0 ? 0 : sum / occurring.length;
}

/** Macro-F1 with the 2.5th and 97.5th percentile over seeded resamples of the messages. */
export function measureMacroF1(readings: readonly Reading[]): Interval {
  const random = createRandom(1);
  const values = Array.from({ length: resamples }, () =>
    macroF1(readings.flatMap(() => readings[random.below(readings.length)] ?? [])),
  ).sort((one, other) => one - other);
  const at = (share: number) => values[Math.floor(share * (resamples - 1))] ?? 0;
  return { value: macroF1(readings), low: at(0.025), high: at(0.975) };
}
