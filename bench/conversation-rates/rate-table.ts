import { type ShareEstimate, wilsonInterval } from "#lib/domain/statistics/wilson-interval.ts";
import type { Outcome } from "./outcome.ts";

/** Every rate with its count and interval, then the same for each value of each group. */
export function writeRates(outcomes: readonly Outcome[]): string[] {
  return [...groupBy(outcomes, ({ rate }) => rate)].flatMap(([rate, members]) => [
    toRow(rate, members),
    ...listGroupNames(members).flatMap((name) =>
      [...groupBy(members, ({ groups }) => groups[name] ?? "")]
        .sort(([one], [other]) => one.localeCompare(other))
        .map(([value, part]) => toRow(`    ${name} ${value}`, part)),
    ),
  ]);
}

/** The texts that went wrong, one line each. */
export function writeMisses(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter(({ isMiss }) => isMiss)
    .map(({ rate, groups, text, said }) =>
      [rate, Object.values(groups).join("; "), said, text.replaceAll("\n", " ")].join("\t"),
    );
}

/** The time of one text: median, 99th percentile, longest. */
export function writeTimes(name: string, takenUs: readonly number[]): string {
  const sorted = takenUs.toSorted((one, other) => one - other);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  return `${name}: ${sorted.length} texts, median ${at(0.5)} µs, p99 ${at(0.99)} µs, longest ${at(1)} µs`;
}

function toRow(label: string, outcomes: readonly Outcome[]): string {
  const estimate = wilsonInterval(outcomes.filter(({ isTrue }) => isTrue).length, outcomes.length);
  return `${label.padEnd(66)}${estimate === null ? "none" : formatShare(estimate)}`;
}

function formatShare({ count, total, share, low, high }: ShareEstimate): string {
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
  return `${percent(share).padStart(8)}  ${`${count}/${total}`.padStart(9)}   ${percent(low)} to ${percent(high)}`;
}

function listGroupNames(outcomes: readonly Outcome[]): string[] {
  return [...new Set(outcomes.flatMap(({ groups }) => Object.keys(groups)))];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
