import type { FeatureClock } from "../../features/feature-clock.ts";
import type { MasterRow } from "../../features/master-row.ts";
import { measureOf } from "../inputs/encode-value.ts";
import type { DetectionInput, Measure } from "../inputs/input-definition.ts";
import type { Yardstick } from "../risk/judge-side.ts";

export type WordedReason = {
  readonly sentence: string;
  readonly value: number | null;
  readonly typicalValue: number | null;
};

/** An input of a person said in words, the value beside what is typical in the company. */
export function wordReason(input: DetectionInput, row: MasterRow, { norms, clock }: Yardstick): WordedReason {
  const { sentence, shown = input.name, words, digits = 1 } = input.wording;
  const value = toShown(measureOf(row, shown, clock), shown);
  const typicalValue = toShown(norms.get(shown) ?? null, shown);
  const [valueText, typicalText] =
    words === undefined
      ? formatApart(value, typicalValue, digits)
      : [words[value ?? Number.NaN], words[Math.round(typicalValue ?? Number.NaN)]];
  const text = sentence
    .replace("{value}", valueText ?? "unknown")
    .replace("{typical}", typicalText ?? "unknown");
  return { sentence: text, value, typicalValue };
}

/** What of an input is shown for a person: the number, and its words alone. */
export function showInput(
  { name, wording }: DetectionInput,
  row: MasterRow,
  clock: FeatureClock,
): { value: number | null; text: string } {
  const { shown = name, words, digits = 1 } = wording;
  const value = toShown(measureOf(row, shown, clock), shown);
  const [text] = words === undefined ? formatApart(value, value, digits) : [words[value ?? Number.NaN]];
  return { value, text: text ?? "unknown" };
}

/** Mood is shown on the five steps that people answer on. */
function toShown(value: number | null, measure: Measure): number | null {
  return value !== null && measure === "meanMood" ? 1 + 4 * value : value;
}

/** Two numbers with as few digits as keep them apart. */
function formatApart(value: number | null, typical: number | null, digits: number): [string, string] {
  const format = (number: number | null, places: number) =>
    number === null
      ? "unknown"
      : number.toLocaleString("en", { maximumFractionDigits: places, useGrouping: places > 0 });
  let places = digits;
  while (places < 3 && value !== typical && format(value, places) === format(typical, places)) places++;
  return [format(value, places), format(typical, places)];
}
