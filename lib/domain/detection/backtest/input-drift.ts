import {
  populationStabilityIndex,
  stabilityChanceLevel,
} from "../../statistics/population-stability-index.ts";
import type { DetectionInput, Measure, Quantity } from "../inputs/input-definition.ts";
import { countAtMost, type InputSketch, quantileOf } from "./input-sketch.ts";
import { followedInputs } from "./sketch-cut.ts";

export const driftLevels = ["steady", "some", "changed"] as const;
export type DriftLevel = (typeof driftLevels)[number];

/** From which index on an input has changed somewhat, and from which it has changed (Siddiqi 2006). */
export const driftLimits = { some: 0.1, changed: 0.25 } as const;

export type InputDrift = {
  readonly name: Measure;
  readonly quantity: Quantity;
  /** The population stability index. */
  readonly index: number;
  /** What chance alone stays under; an index below says nothing, however large. */
  readonly chanceLevel: number;
  readonly level: DriftLevel;
};

/** The sketches of a run, by the name of the input. */
export type CutSketches = ReadonlyMap<string, InputSketch>;

/**
 * How far the spread of each input has moved between two cuts, the most first. Bins are the deciles of the earlier cut
 * with open ends; for inputs that are codes, each code; missing is a bin of its own. An input that one of the cuts does
 * not have is left out.
 */
export function measureDrift(earlier: CutSketches, later: CutSketches): InputDrift[] {
  return followedInputs
    .flatMap((input) => {
      const [before, after] = [earlier.get(input.name), later.get(input.name)];
      const drift =
        before === undefined || after === undefined ? null : compareSketches(input, before, after);
      return drift === null ? [] : [drift];
    })
    .sort((one, other) => other.index - one.index);
}

function compareSketches(input: DetectionInput, before: InputSketch, after: InputSketch): InputDrift | null {
  const bins = binsOf(input, before, after).filter(([one, other]) => one > 0 || other > 0);
  const index = populationStabilityIndex(
    bins.map(([count]) => count),
    bins.map(([, count]) => count),
  );
  if (index === null) return null;
  const sizes = { earlier: before.present + before.missing, later: after.present + after.missing };
  const chanceLevel = stabilityChanceLevel(bins.length, sizes);
  const { name, quantity } = input;
  return { name, quantity, index, chanceLevel, level: classifyDrift(index, chanceLevel) };
}

/** By custom, and never by what chance alone explains. */
export function classifyDrift(index: number, chanceLevel: number): DriftLevel {
  if (index < driftLimits.some || index <= chanceLevel) return "steady";
  return index > driftLimits.changed ? "changed" : "some";
}

type Bin = readonly [before: number, after: number];

function binsOf({ encoding }: DetectionInput, before: InputSketch, after: InputSketch): Bin[] {
  const isCoded = encoding.kind === "codes" || encoding.kind === "truth";
  const bins = isCoded ? codeBins(before, after) : decileBins(before, after);
  return [...bins, [before.missing, after.missing]];
}

function codeBins(before: InputSketch, after: InputSketch): Bin[] {
  const [one, other] = [countsOf(before), countsOf(after)];
  const codes = new Set([...one.keys(), ...other.keys()]);
  return [...codes].map((code) => [one.get(code) ?? 0, other.get(code) ?? 0]);
}

function countsOf({ shape }: InputSketch): ReadonlyMap<number, number> {
  return new Map(shape.kind === "values" ? shape.values : []);
}

function decileBins(before: InputSketch, after: InputSketch): Bin[] {
  const deciles = Array.from({ length: 9 }, (_, index) => quantileOf(before, (index + 1) / 10));
  const cuts = [...new Set(deciles.filter((cut) => cut !== null))];
  const [one, other] = [countBetween(before, cuts), countBetween(after, cuts)];
  return one.map((count, bin) => [count, other[bin] ?? 0]);
}

/** How many lie up to the first cut, between each two, and above the last. */
function countBetween(sketch: InputSketch, cuts: readonly number[]): number[] {
  const upTo = [0, ...cuts.map((cut) => countAtMost(sketch, cut)), sketch.present];
  return upTo.slice(1).map((count, index) => Math.max(0, count - (upTo[index] ?? 0)));
}
