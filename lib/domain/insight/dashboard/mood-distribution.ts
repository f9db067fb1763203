import type { DistributionChartModel } from "../chart-model.ts";
import { joinNames } from "../group-bars.ts";
import { moodStepNames, moodSteps } from "../mood-scale.ts";
import { explainHidden, type HiddenReason, hiddenRemarks } from "./hidden-words.ts";

/** How many answers each of the five steps has, from the lowest; `respondents` people gave them. */
export type MoodStepCounts = { readonly counts: readonly number[]; readonly respondents: number };

export type DistributionRow = {
  readonly name: string;
  readonly figure: MoodStepCounts | null;
  readonly hiddenBecause: HiddenReason | null;
  /** That the figure is older than the data; null when it is not. */
  readonly age: string | null;
};

type DistributionInput = {
  readonly itemName: string;
  readonly rows: readonly DistributionRow[];
  /** Everybody together, above the others. */
  readonly whole: DistributionRow | null;
  /** The stretch in words: "Feb 2026". */
  readonly place: string;
};

/** How many answers on the two lowest steps make a row stand out beside everybody, as a share. */
const clearlyMore = 0.1;

/**
 * How the answers spread over the five steps: the row with the most low answers first, so that a mean in the
 * middle does not hide that half are well and half are not. Null when nothing at all may be shown.
 */
export function toMoodDistribution(input: DistributionInput): DistributionChartModel | null {
  const { itemName, rows, whole, place } = input;
  const all = whole === null ? rows : [whole, ...rows];
  if (all.every(({ figure }) => figure === null)) return null;
  const ordered = rows.toSorted(
    (one, other) => (lowShareOf(other) ?? -1) - (lowShareOf(one) ?? -1) || one.name.localeCompare(other.name),
  );
  return {
    question: "How do the answers spread?",
    answer: describeSpread(input),
    note: [
      `All answers of ${place}. Each row adds up to everybody who answered; the numbers are percent.`,
      explainHidden(all.map(({ hiddenBecause }) => hiddenBecause)),
    ]
      .filter((part) => part !== null)
      .join(" "),
    itemName,
    partNames: moodSteps.map((step) => moodStepNames[step]),
    rows: [...(whole === null ? [] : [toRow(whole, true)]), ...ordered.map((row) => toRow(row, false))],
  };
}

function toRow(row: DistributionRow, isWhole: boolean): DistributionChartModel["rows"][number] {
  const { name, figure, hiddenBecause, age } = row;
  if (figure === null) {
    return { label: name, isWhole, shares: null, remark: hiddenRemarks[hiddenBecause ?? "unanswered"] };
  }
  return {
    label: name,
    isWhole,
    shares: sharesOf(figure),
    respondents: figure.respondents,
    ...(age === null ? {} : { note: age }),
  };
}

function sharesOf({ counts }: MoodStepCounts): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (total === 0 ? 0 : count / total));
}

/** The share of answers on the two lowest steps; null where it is hidden. */
function lowShareOf({ figure }: DistributionRow): number | null {
  if (figure === null) return null;
  const [lowest = 0, low = 0] = sharesOf(figure);
  return lowest + low;
}

function describeSpread({ rows, whole, place, itemName }: DistributionInput): string {
  const typical = whole === null ? null : lowShareOf(whole);
  const shown = rows.flatMap((row) => {
    const share = lowShareOf(row);
    return share === null ? [] : [{ name: row.name, share }];
  });
  const most = shown.toSorted((one, other) => other.share - one.share);
  const start = typical === null ? "" : `${inHundred(typical)} answers in ${place} are Sad or Frustrated. `;
  if (shown.length < 2) return start.trim() || `The answers of ${place}.`;
  const above = typical === null ? [] : most.filter(({ share }) => share >= typical + clearlyMore);
  if (above.length === 0)
    return `${start}No ${itemName.toLowerCase()} has many more of them than the others.`;
  return `${start}More of them in ${joinNames(above.slice(0, 3).map(({ name, share }) => `${name} (${inHundred(share)})`))}.`;
}

/** @example inHundred(0.184) // "18 of 100" */
function inHundred(share: number): string {
  return `${Math.round(share * 100)} of 100`;
}
