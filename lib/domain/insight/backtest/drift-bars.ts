import { type DriftLevel, driftLimits, type InputDrift } from "../../detection/backtest/input-drift.ts";
import { quantities } from "../../detection/inputs/input-definition.ts";
import { formatDay, type IsoDate } from "../calendar-days.ts";
import type { BarChartModel } from "../chart-model.ts";
import { joinNames } from "../group-bars.ts";
import { measureWords } from "../guide/measure-words.ts";

export type DriftPeriod = {
  readonly earlier: IsoDate;
  readonly later: IsoDate;
  readonly isLookBack: boolean;
};

/** How many of the inputs are drawn, without sums and counts; the table has them all. */
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

/** Sums and counts grow with every day that is recorded; that they move says nothing. */
function isCumulative({ name, quantity }: InputDrift): boolean {
  return name.endsWith("_sum") || name.endsWith("_Count") || quantity === "activityRecord";
}

/** How far each input has moved, the most first. Null when nothing could be compared. */
export function toDriftChart(inputs: readonly InputDrift[], period: DriftPeriod): BarChartModel | null {
  if (inputs.length === 0) return null;
  const origin = period.isLookBack ? "a look back at it" : "the run of that time";
  return {
    question: "Have the records changed?",
    answer: describeDrift(inputs, period),
    note: `Records up to ${formatDay(period.later)} beside those up to ${formatDay(period.earlier)}, as ${origin} had them. The figure is the population stability index over tenths of the earlier people: below ${driftLimits.some} as before, above ${driftLimits.changed} spread differently, and as before too while it is no more than chance explains. Sums and counts grow with every recorded day, so they stand in the table alone. Health data are not compared.`,
    itemName: "Input",
    valueName: "Stability index",
    format: "index",
    typical: { label: "Spread differently from", value: driftLimits.changed },
    bars: inputs
      .filter((input) => !isCumulative(input))
      .slice(0, drawnInputs)
      .map((input) => ({ label: nameInput(input), value: input.index })),
  };
}

function describeDrift(inputs: readonly InputDrift[], { earlier }: DriftPeriod): string {
  const when = formatDay(earlier);
  const named = (level: DriftLevel) => [
    ...new Set(
      inputs
        .filter((input) => input.level === level && !isCumulative(input))
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
