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
  readonly coarse: number;
};

/** The numbers at one place of the slider. */
export function numbersAt(preview: SensitivityPreview, place: number): PlaceNumbers {
  const { flagged, entering, leaving, coarse } = preview;
  return {
    flagged: flagged[place] ?? 0,
    entering: entering[place] ?? 0,
    leaving: leaving[place] ?? 0,
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
export function describeMoves(today: number, { flagged, entering, leaving }: PlaceNumbers): string {
  if (entering === 0 && leaving === 0) {
    return flagged === 0 ? "Nobody is flagged today either." : "These are the people who are flagged today.";
  }
  const parts = [
    entering === 0 ? null : `${whole.format(entering)} would enter`,
    leaving === 0 ? null : `${whole.format(leaving)} would leave`,
  ].filter((part) => part !== null);
  return `Today it is ${wordPeople(today)}; ${parts.join(" and ")}.`;
}

/** What the numbers cannot promise, where only the trees of the first look have spoken about somebody; or null. */
export function describeCoarse(coarse: number): string | null {
  if (coarse === 0) return null;
  const who = coarse === 1 ? "one was" : `${whole.format(coarse)} were`;
  return `Of those flagged, ${who} looked at with few trees so far; the next run looks closely and may see some of them differently.`;
}
