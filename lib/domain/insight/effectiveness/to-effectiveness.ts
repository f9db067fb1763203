import { interventionWords } from "../../safety/intervention.ts";
import type { IsoDate } from "../calendar-days.ts";
import { formatDay } from "../calendar-days.ts";
import type { BarChartModel } from "../chart-model.ts";
import { findAxis, joinNames } from "../group-bars.ts";
import { type Insight, titleOfInsight, toEmptyInsight } from "../insight.ts";
import { formatValue } from "../value-format.ts";
import {
  type EffectivenessFigures,
  type KindEffect,
  leastControls,
  leastTreated,
} from "./effectiveness-figures.ts";

const stepsOf = (mood: number) => mood * 4;
const nothingYet = `Not enough people yet: it takes ${leastTreated} people for whom the same was recorded, with mood answers in the eight weeks before and after, and ${leastControls} others in the same position to compare them with.`;

/** Whether what was done for people helped them, in words and a chart. */
export function toEffectiveness(figures: EffectivenessFigures, asOf: IsoDate | null): Insight {
  const { effects, tooFew } = figures;
  if (effects.length === 0) return toEmptyInsight("effectiveness", nothingYet, asOf);
  return {
    id: "effectiveness",
    title: titleOfInsight("effectiveness"),
    answer: describeAll(effects),
    sentences: [...effects.map(describeOne), ...describeTooFew(tooFew)],
    charts: [{ kind: "barChart", chart: toChart(figures, asOf) }],
    caution: warn(effects),
    asOf,
    hasEnough: true,
  };
}

function nameOf({ kind }: KindEffect): string {
  return kind === null ? "Anything that was done" : interventionWords[kind];
}

/** Clear: alike before, and more than chance explains when so many kinds are looked at. */
function isClear({ pValue, balance }: KindEffect): boolean {
  return pValue <= 0.05 && balance.isBalanced;
}

function describeAll(effects: readonly KindEffect[]): string {
  const helped = effects.filter((effect) => isClear(effect) && effect.effect > 0);
  const hurt = effects.filter((effect) => isClear(effect) && effect.effect < 0);
  const list = (some: readonly KindEffect[]) =>
    joinNames(some.map((effect) => `“${nameOf(effect)}” (${changeOf(effect.effect)} of a step)`));
  const parts = [
    ...(helped.length > 0
      ? [`The mood rose by more than among people in the same position after ${list(helped)}.`]
      : []),
    ...(hurt.length > 0 ? [`It did worse than among people in the same position after ${list(hurt)}.`] : []),
  ];
  if (parts.length > 0) return parts.join(" ");
  if (effects.every(({ balance }) => !balance.isBalanced)) {
    return "It cannot be judged: among the others nobody was in the same position closely enough.";
  }
  return "No effect on mood can be told from chance yet. That does not mean that there is none.";
}

function describeOne(effect: KindEffect): string {
  const who = `${nameOf(effect)}: of ${effect.treatedCount} people the mood ${movedBy(effect.treatedChange)}, of ${effect.controlCount} others in the same position it ${movedBy(effect.controlChange)}`;
  const difference = `the difference is ${changeOf(effect.effect)} of a step (95 % interval ${changeOf(effect.low)} to ${changeOf(effect.high)})`;
  return `${who}; ${difference}. ${concludeOne(effect)}`;
}

function concludeOne(effect: KindEffect): string {
  if (!effect.balance.isBalanced) {
    return "The two groups were not alike before, so the difference says nothing about an effect.";
  }
  if (isClear(effect)) return "That is more than chance explains.";
  const needed = peopleNeeded(effect);
  const hint =
    needed > effect.treatedCount
      ? ` To see an effect of half a step, about ${needed} people are needed.`
      : "";
  return `That is no more than chance explains.${hint}`;
}

/** So many sets show half a step with a power of 80 %: (1.96 + 0.84)²·s²/d². */
function peopleNeeded({ deviation }: KindEffect): number {
  return Math.ceil(((1.96 + 0.84) * deviation) ** 2 / 0.125 ** 2);
}

function describeTooFew(kinds: EffectivenessFigures["tooFew"]): string[] {
  if (kinds.length === 0) return [];
  return [
    `Not enough people yet to judge: ${kinds.map((kind) => interventionWords[kind].toLowerCase()).join("; ")}.`,
  ];
}

function movedBy(change: number): string {
  const shown = formatValue(Math.abs(stepsOf(change)), "moodChange").replace("+", "");
  if (Number(shown) === 0) return "stayed the same";
  return `${change > 0 ? "rose" : "fell"} by ${shown} of a step`;
}

function changeOf(mood: number): string {
  return formatValue(stepsOf(mood), "moodChange");
}

function warn(effects: readonly KindEffect[]): string {
  const [first] = effects;
  const back = first?.expected ? Math.max(0, stepsOf(first.expected.change)) : 0;
  const shown = formatValue(back, "moodChange").replace("+", "");
  const estimate =
    first?.expected && Number(shown) > 0
      ? ` From how alike answers are before and after where nothing was done (test–retest correlation ${formatValue(first.expected.retest, "correlation").replace("+", "")}), these people could be expected to rise by about ${shown} of a step by themselves.`
      : "";
  return `People are helped when they feel worst, and whoever feels worst mostly feels better later, helped or not (regression to the mean).${estimate} So only the difference from others in the same position counts, and even that is no proof: why somebody was helped and the other was not stands in no record.`;
}

function toChart({ effects, tooFew }: EffectivenessFigures, asOf: IsoDate | null): BarChartModel {
  const bars = [
    ...effects.map((effect) => ({
      label: nameOf(effect),
      value: stepsOf(effect.effect),
      interval: { low: stepsOf(effect.low), high: stepsOf(effect.high) },
      respondents: effect.treatedCount,
      note: effect.balance.isBalanced
        ? isClear(effect)
          ? "More than chance explains"
          : "No more than chance explains"
        : "Not alike before: no comparison",
    })),
    ...tooFew.map((kind) => ({ label: interventionWords[kind], value: null, remark: "Not enough people" })),
  ];
  return {
    question: "Did the mood rise by more than among others in the same position?",
    answer: describeAll(effects),
    note: `Mood in the eight weeks after less the eight weeks before, beside people of the same time with the same level, trend and usual mood for whom nothing was recorded; dots right of 0 speak for an effect, the line around a dot is its 95 % interval. ${asOf === null ? "" : `Data up to ${formatDay(asOf)}, renewed once a month.`}`.trim(),
    itemName: "What was done",
    valueName: "Difference in steps",
    format: "moodChange",
    axis: axisAround(bars),
    typical: { label: "No difference", value: 0 },
    bars,
  };
}

function axisAround(bars: BarChartModel["bars"]): { minimum: number; maximum: number } {
  const { minimum, maximum } = findAxis(bars, { step: 0.25, bounds: { minimum: -4, maximum: 4 } });
  return { minimum: Math.min(minimum, -0.25), maximum: Math.max(maximum, 0.25) };
}
