import type { FeatureClock } from "../../features/feature-clock.ts";
import type { MasterRow } from "../../features/master-row.ts";
import type { PastMeasure } from "../../features/own-past.ts";
import { measureOf } from "../inputs/encode-value.ts";
import type { DetectionInput, Measure } from "../inputs/input-definition.ts";
import type { OwnPastInput } from "../inputs/own-past-catalogue.ts";
import type { Yardstick } from "../risk/judge-side.ts";

export type WordedReason = {
  readonly sentence: string;
  readonly value: number | null;
  /** What is typical in the company, or was usual for the person; null when it must not be said. */
  readonly typicalValue: number | null;
};

/** An input of a person said in words, the value beside what is typical in the company or was usual before. */
export function wordReason(
  input: DetectionInput | OwnPastInput,
  row: MasterRow,
  yardstick: Yardstick,
): WordedReason {
  return input.comparedWith === "ownPast" ? wordOwnPast(input, row) : wordInput(input, row, yardstick);
}

function wordInput(input: DetectionInput, row: MasterRow, yardstick: Yardstick): WordedReason {
  const { sentence, shown = input.name, words, digits = 1 } = input.wording;
  const value = toShown(measureOf(row, shown, yardstick.clock), shown);
  const typicalValue = toShown(sayableNorm(yardstick, shown), shown);
  const [valueText, typicalText] =
    words === undefined
      ? formatApart(value, typicalValue, digits)
      : [words[value ?? Number.NaN], words[Math.round(typicalValue ?? Number.NaN)]];
  const text = (typicalValue === null ? withoutTypical(sentence) : sentence)
    .replace(valuePlace, (_, one?: string, many?: string) => countOf(valueText ?? "unknown", one, many))
    .replace("{typical}", typicalText === "0" ? "none" : (typicalText ?? "unknown"))
    .replace("{days}", wordDays(row))
    .replace("{answers}", wordAnswers(row));
  return { sentence: text, value, typicalValue };
}

/** `{value}`, or `{value:hour|hours}`, which says what is counted in the number that fits. */
const valuePlace = /\{value(?::([^|}]+)\|([^}]+))?\}/;

function countOf(value: string, one: string | undefined, many: string | undefined): string {
  return many === undefined ? value : `${value} ${value === "1" ? one : many}`;
}

function wordOwnPast({ measure, sentence }: OwnPastInput, row: MasterRow): WordedReason {
  const past = row.ownPast[measure];
  const show = (value: number | undefined) => (value === undefined ? null : toShownPast(value, measure));
  const value = show(past?.recent);
  const typicalValue = show(past?.usual);
  const [recent, usual] = formatApart(value, typicalValue, 1);
  return { sentence: sentence.replace("{recent}", recent).replace("{usual}", usual), value, typicalValue };
}

/** The median of a few is nearly the value of one of them, so it is not said. */
function sayableNorm({ norms, knownOfFew }: Yardstick, measure: Measure): number | null {
  return knownOfFew.has(measure) ? null : (norms.get(measure) ?? null);
}

function withoutTypical(sentence: string): string {
  return sentence.replace(/; typical here is:? \{typical\}\.$/, ".");
}

function wordDays({ values }: MasterRow): string {
  const days = Number(values.Total_activity_entry ?? 0);
  return days === 1
    ? "on the one recorded day"
    : `a day on average over ${days.toLocaleString("en")} recorded days`;
}

function wordAnswers({ moodAnswers }: MasterRow): string {
  if (moodAnswers === 1) return "The one mood answer is";
  return `Mood over ${moodAnswers.toLocaleString("en")} answers, recent ones counting more, is`;
}

/** What of an input is shown for a person: the number, and its words alone. */
export function showInput(
  input: DetectionInput | OwnPastInput,
  row: MasterRow,
  clock: FeatureClock,
): { value: number | null; text: string } {
  if (input.comparedWith === "ownPast") {
    const { value } = wordOwnPast(input, row);
    return { value, text: formatApart(value, value, 1)[0] };
  }
  const { shown = input.name, words, digits = 1 } = input.wording;
  const value = toShown(measureOf(row, shown, clock), shown);
  const [text] = words === undefined ? formatApart(value, value, digits) : [words[value ?? Number.NaN]];
  return { value, text: text ?? "unknown" };
}

const moodMeasures: readonly Measure[] = ["meanMood", "recentMood"];

function toShown(value: number | null, measure: Measure): number | null {
  return value !== null && moodMeasures.includes(measure) ? toMoodStep(value) : value;
}

function toShownPast(value: number, measure: PastMeasure): number {
  return measure === "mood" ? toMoodStep(value) : value;
}

/** Mood is shown on the five steps that people answer on. */
function toMoodStep(mood: number): number {
  return 1 + 4 * mood;
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
