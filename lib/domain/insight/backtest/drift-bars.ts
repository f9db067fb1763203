import { type DriftLevel, driftLimits, type InputDrift } from "../../detection/backtest/input-drift.ts";
import { movesByItself } from "../../detection/backtest/moves-by-itself.ts";
import { quantities } from "../../detection/inputs/input-definition.ts";
import { formatDay, type IsoDate } from "../calendar-days.ts";
import type { BarChartModel } from "../chart-model.ts";
import { joinNames } from "../group-bars.ts";
import { measureWords } from "../guide/measure-words.ts";
import { driftAdvice } from "./drift-advice.ts";

export type DriftPeriod = {
  readonly earlier: IsoDate;
  readonly later: IsoDate;
  readonly isLookBack: boolean;
};

/** How many of the inputs that do not move by themselves are drawn; the table has all of them. */
const drawnInputs = 8;

export const driftWords: Readonly<Record<DriftLevel, string>> = {
  steady: "As before",
  some: "Somewhat different",
  changed: "Spread differently",
};

/** @example nameInput({ name: "Work_Hours_mean", … }) // "Working hours: the average day" */
export function nameInput({ name, quantity }: Pick<InputDrift, "name" | "quantity">): string {
  return `${quantities[quantity]}: ${measureWords[name].words}`;
}

/** What the index of an input means and, where it is large, what may explain it and what to do. */
export function describeInputDrift(input: InputDrift): string {
  if (movesByItself(input)) return "Moves as time passes";
  return input.level === "changed"
    ? `Spread differently. ${driftAdvice[input.quantity]}`
    : driftWords[input.level];
}

/** How far each input has moved, the most first. Null when nothing could be compared. */
export function toDriftChart(inputs: readonly InputDrift[], period: DriftPeriod): BarChartModel | null {
  if (inputs.length === 0) return null;
  const origin = period.isLookBack ? "a look back at it" : "the run of that time";
  return {
    question: "Have the records changed?",
    answer: describeDrift(inputs, period),
    note: `Records up to ${formatDay(period.later)} beside those up to ${formatDay(period.earlier)}, as ${origin} had them. The figure is the population stability index over tenths of the earlier people: below ${driftLimits.some} as before, above ${driftLimits.changed} spread differently, and as before too while it is no more than chance explains. A large value is no fault: it says where to look. Sums, counts, time in the company and dates move as time passes, so they stand in the table alone. Health data are not compared.`,
    itemName: "Input",
    valueName: "Stability index",
    format: "index",
    typical: { label: "Spread differently from", value: driftLimits.changed },
    bars: toBars(inputs.filter((input) => !movesByItself(input)).slice(0, drawnInputs)),
  };
}

/** What a large value may mean stands once for each quantity, at the first of its inputs. */
function toBars(drawn: readonly InputDrift[]): BarChartModel["bars"] {
  const changed = drawn.filter(({ level }) => level === "changed");
  return drawn.map((input) => {
    const speaks = changed.find(({ quantity }) => quantity === input.quantity) === input;
    const note = speaks
      ? `${quantities[input.quantity]}: spread differently. ${driftAdvice[input.quantity]}`
      : null;
    return { label: nameInput(input), value: input.index, ...(note === null ? {} : { note }) };
  });
}

function describeDrift(inputs: readonly InputDrift[], { earlier }: DriftPeriod): string {
  const when = formatDay(earlier);
  const named = (level: DriftLevel) => [
    ...new Set(
      inputs
        .filter((input) => input.level === level && !movesByItself(input))
        .map(({ quantity }) => quantities[quantity].toLowerCase()),
    ),
  ];
  const changed = named("changed");
  const some = named("some").filter((name) => !changed.includes(name));
  if (changed.length === 0 && some.length === 0) {
    return `No: averages are spread over people as they were on ${when}, as far as more than chance can tell.`;
  }
  const sentences = changed.length > 0 ? [`Spread differently than on ${when}: ${joinNames(changed)}.`] : [];
  if (some.length > 0) sentences.push(`Somewhat different: ${joinNames(some)}.`);
  return sentences.join(" ");
}
