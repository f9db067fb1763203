import type { SensitivityPreview } from "./sensitivity-preview.ts";

/** The place of a sensitivity, or the nearest one below it. */
export function findPlace(places: readonly number[], sensitivity: number): number {
  return Math.max(
    0,
    places.findLastIndex((place) => place <= sensitivity),
  );
}

export type PlaceNumbers = {
  readonly flagged: number;
  readonly entering: number;
  readonly leaving: number;
  readonly kept: number;
  readonly coarse: number;
};

/** The numbers at one place of the slider. */
export function numbersAt(preview: SensitivityPreview, place: number): PlaceNumbers {
  const { flagged, entering, leaving, kept, coarse } = preview;
  return {
    flagged: flagged[place] ?? 0,
    entering: entering[place] ?? 0,
    leaving: leaving[place] ?? 0,
    kept: kept[place] ?? 0,
    coarse: coarse[place] ?? 0,
  };
}

const whole = new Intl.NumberFormat("en");
const share = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });

/** @example wordPeople(1) // "1 person" */
export function wordPeople(count: number): string {
  return count === 1 ? "1 person" : `${whole.format(count)} people`;
}

/** @example wordShare(17, 500) // "3.4 %" */
export function wordShare(count: number, total: number): string {
  return total === 0 ? "0 %" : `${share.format((100 * count) / total)} %`;
}

/** What a sensitivity would change, beside today, in a sentence. */
export function describeMoves(
  today: number,
  { flagged, entering, leaving }: Omit<PlaceNumbers, "kept" | "coarse">,
): string {
  if (entering === 0 && leaving === 0) {
    return flagged === 0 ? "Nobody is flagged today either." : "These are the people who are flagged today.";
  }
  const parts = [
    entering === 0 ? null : `${whole.format(entering)} would enter`,
    leaving === 0 ? null : `${whole.format(leaving)} would leave`,
  ].filter((part) => part !== null);
  return `Today it is ${wordPeople(today)}; ${parts.join(" and ")}.`;
}

/** Where a flag that stands ends, and how many of those shown stand by that alone. */
export function describeKept({ kept }: PlaceNumbers, hysteresis: number): string {
  if (hysteresis === 0) return "A flag that stands ends at the same line at which a new one begins.";
  const rule = `A flag that stands ends only below a lower line, ${wordShare(hysteresis, 1)} lower`;
  if (kept === 0) return `${rule}; nobody shown here is kept by that.`;
  return `${rule}: ${kept === 1 ? "1 of those shown is" : `${whole.format(kept)} of those shown are`} kept by that.`;
}

/** What the numbers cannot promise, where only the trees of the first look have spoken about somebody. */
export function describeCoarse({ coarse }: PlaceNumbers): string {
  if (coarse === 0) return "Everybody near the line has been looked at by all trees.";
  const verb = coarse === 1 ? "was" : "were";
  return `${wordPeople(coarse)} near or past the line ${verb} so far looked at by the first, few trees only and may come out a little differently.`;
}
