import { isHealthQuantity } from "../../detection/inputs/health-data.ts";
import type { Waterfall, WaterfallBar } from "../../detection/waterfall.ts";
import type { WaterfallChartModel, WaterfallStep } from "../chart-model.ts";
import { isMoodQuantity } from "../visible-reasons.ts";
import { describeDecision, type FindingMeasure } from "./decision-words.ts";
import { type BarTraits, foldBars } from "./fold-bars.ts";
import { roundToSum } from "./round-to-sum.ts";
import { sumReasons } from "./sum-reasons.ts";
import { describeWaterfall, hintOf, sideNames } from "./waterfall-words.ts";

/** A point is a hundredth of c(ψ), counted from an average colleague's path; shown to a tenth. */
const unitsPerPath = 1000;
const unitsPerPoint = 10;

export type WaterfallReading = {
  readonly isMoodOpen: boolean;
  /** The quantities of the finding's first reasons, the strongest first: each has its own step. */
  readonly reasons: readonly string[];
  /** Null where it is not known what counted. */
  readonly measure: FindingMeasure | null;
};

const restTitle = "Everything else";

/** What health data is called in a waterfall. */
const unnamedQuantity = "other";

type Source = WaterfallBar["source"];
type Group = { readonly name: string; readonly endName: string; readonly bars: readonly WaterfallBar[] };
type Counted = {
  readonly bar: WaterfallBar | null;
  readonly units: number;
  readonly parts: readonly Counted[];
};

/** `missing`: the run kept none. `closed`: it would tell what is private. */
export type ShownWaterfall =
  | { readonly kind: "chart"; readonly model: WaterfallChartModel }
  | { readonly kind: "missing" | "closed" };

export function showWaterfall(waterfall: Waterfall | null, reading: WaterfallReading): ShownWaterfall {
  if (waterfall === null) return { kind: "missing" };
  const model = toWaterfallChart(waterfall, reading);
  return model === null ? { kind: "closed" } : { kind: "chart", model };
}

/**
 * A stored waterfall as a chart for HR: from an average colleague through each step to the person. What is shown adds
 * up exactly, because the shown numbers are rounded so that they do. While the mood answers are closed, what rests on
 * them is folded into "everything else"; null where even that would tell it.
 */
export function toWaterfallChart(
  { bars }: Waterfall,
  { isMoodOpen, reasons, measure }: WaterfallReading,
): WaterfallChartModel | null {
  const traits = {
    isPrivate: ({ quantity }: WaterfallBar) =>
      quantity === unnamedQuantity || isHealthQuantity(quantity) || (!isMoodOpen && isMoodQuantity(quantity)),
    isReason: ({ quantity, side }: WaterfallBar) => side === "adverse" && reasons.includes(quantity),
  };
  const groups = toGroups(bars, traits.isPrivate);
  const base = { label: "An average colleague here", points: 0 };
  let position = base.points;
  let exact = 0;
  const shown = [];
  const named: Counted[] = [];
  for (const group of groups) {
    exact += sumPulls(group.bars);
    const counted = countGroup(group.bars, traits, roundHalfUp(exact * unitsPerPath) - position);
    if (counted === null) return null;
    const steps = placeSteps(counted, position);
    named.push(...counted);
    position = counted.reduce((sum, { units }) => sum + units, position);
    shown.push({ name: group.name, steps, total: { label: group.endName, points: toPoints(position) } });
  }
  const holdsBackMood = !isMoodOpen && bars.some(({ quantity }) => isMoodQuantity(quantity));
  const decision = measure === null ? null : describeDecision(measure, { isMoodOpen });
  const leading = sumReasons(
    named.flatMap(({ bar, units }) => (bar === null ? [] : [{ bar, points: toPoints(units) }])),
    reasons,
  );
  const text = describeWaterfall({ end: toPoints(position), leading, decision, isMoodOpen, holdsBackMood });
  return { ...text, base, decision, groups: shown };
}

/** Beside everybody and beside the own past, apart; together where a sum of their own would tell what is private. */
function toGroups(bars: readonly WaterfallBar[], isPrivate: (bar: WaterfallBar) => boolean): Group[] {
  const of = (source: Source) => bars.filter((bar) => bar.source === source);
  const [company, ownPast] = [of("company"), of("ownPast")];
  if (ownPast.length === 0) {
    return [{ name: "Beside everybody here", endName: "This person", bars: company }];
  }
  if (ownPast.some(isPrivate)) {
    return [{ name: "Beside everybody here and their own past", endName: "This person", bars }];
  }
  return [
    { name: "Beside everybody here", endName: "This person, beside everybody here", bars: company },
    {
      name: nameBeside(ownPast),
      endName: "This person, all counted in",
      bars: ownPast,
    },
  ];
}

/** Beside the own past may stand a low mood, which is heard whatever it was before. */
function nameBeside(bars: readonly WaterfallBar[]): string {
  const isLevel = ({ quantity }: WaterfallBar) => quantity === "mood";
  if (bars.every(isLevel)) return "Mood in itself";
  return bars.some(isLevel) ? "Beside their own past, and mood in itself" : "Beside their own past";
}

/** The steps of a group in tenths of a point, which add up to `total`; null where something private would show. */
function countGroup(bars: readonly WaterfallBar[], traits: BarTraits, total: number): Counted[] | null {
  const folded = foldBars(bars, traits);
  if (folded === null) return null;
  const named = folded.named.toSorted(bySideAndWeight);
  const { rest } = folded;
  const isClosed = rest.some(traits.isPrivate);
  const exact = [...named.map(toUnits), ...(isClosed ? [sumPulls(rest) * unitsPerPath] : rest.map(toUnits))];
  const units = roundToSum(exact, holdBetween(total, sumOf(exact, Math.floor), sumOf(exact, Math.ceil)));
  const count = (bar: WaterfallBar, index: number) => ({ bar, units: units[index] ?? 0, parts: [] });
  const steps: Counted[] = named.map(count);
  if (rest.length === 0) return steps;
  const parts = isClosed ? [] : rest.map((bar, index) => count(bar, named.length + index));
  const restUnits = units.slice(named.length).reduce((sum, value) => sum + value, 0);
  return [...steps, { bar: null, units: restUnits, parts }];
}

function placeSteps(
  counted: readonly Counted[],
  start: number,
  titles: readonly string[] = listTitles(counted),
): WaterfallStep[] {
  let position = start;
  return counted.map(({ bar, units, parts }) => {
    const from = position;
    position += units;
    return {
      key: bar === null ? "rest" : `${bar.source} ${bar.quantity} ${bar.side}`,
      title: bar?.title ?? restTitle,
      label: bar === null ? restTitle : labelOf(bar, titles),
      hint: bar === null ? null : hintOf(bar),
      side: bar === null ? "mixed" : bar.side,
      points: toPoints(units),
      from: toPoints(from),
      to: toPoints(position),
      parts: placeSteps(parts, from, titles),
    };
  });
}

function listTitles(counted: readonly Counted[]): string[] {
  return counted.flatMap(({ bar, parts }) => [...(bar === null ? [] : [bar.title]), ...listTitles(parts)]);
}

/** A quantity that has steps on several sides is told apart by them. */
function labelOf({ title, side }: WaterfallBar, titles: readonly string[]): string {
  const isAlone = titles.indexOf(title) === titles.lastIndexOf(title);
  return isAlone ? title : `${title}, ${sideNames[side]}`;
}

const sideOrder: readonly WaterfallBar["side"][] = ["adverse", "none", "benign"];
const bySideAndWeight = (a: WaterfallBar, b: WaterfallBar) =>
  sideOrder.indexOf(a.side) - sideOrder.indexOf(b.side) || Math.abs(b.pull) - Math.abs(a.pull);

/** Float sums at a half may miss what whole numbers can reach by one. */
const holdBetween = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
const sumOf = (values: readonly number[], toWhole: (value: number) => number) =>
  values.reduce((sum, value) => sum + toWhole(value), 0);

const toUnits = ({ pull }: WaterfallBar) => pull * unitsPerPath;
const toPoints = (units: number) => units / unitsPerPoint;
const sumPulls = (bars: readonly WaterfallBar[]) => bars.reduce((sum, { pull }) => sum + pull, 0);
const roundHalfUp = (value: number) => Math.floor(value + 0.5) + 0;
