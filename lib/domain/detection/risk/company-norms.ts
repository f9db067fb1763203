import type { FeatureClock } from "../../features/feature-clock.ts";
import { masterColumnNames } from "../../features/master-columns.ts";
import type { MasterRow } from "../../features/master-row.ts";
import { figureFloor } from "../../privacy/group-gate.ts";
import { measureOf } from "../inputs/encode-value.ts";
import type { Measure } from "../inputs/input-definition.ts";

const normedMeasures: readonly Measure[] = [
  ...masterColumnNames,
  ...(["meanMood", "recentMood", "recentWorkHours", "recentMeetings"] as const),
];

/** What is typical in the company: the median of each measure over those who have it; missing when nobody has. */
export type CompanyNorms = ReadonlyMap<Measure, number>;

/** Fewer people than this with a value: what is typical of them would tell too much about one. */
const leastPeopleForTypical = figureFloor.people;

/**
 * What is typical by measure, and the measures that only a few people have: what is typical there is not said.
 */
export function surveyMeasures(
  rows: readonly MasterRow[],
  clock: FeatureClock,
): { readonly norms: CompanyNorms; readonly knownOfFew: ReadonlySet<Measure> } {
  const norms = new Map<Measure, number>();
  const knownOfFew = new Set<Measure>();
  for (const measure of normedMeasures) {
    const known = rows.map((row) => measureOf(row, measure, clock)).filter((value) => value !== null);
    const median = medianOf(Float64Array.from(known.filter((value) => !Number.isNaN(value))));
    if (median !== null) norms.set(measure, median);
    if (known.length < leastPeopleForTypical) knownOfFew.add(measure);
  }
  return { norms, knownOfFew };
}

function medianOf(values: Float64Array): number | null {
  const sorted = values.sort();
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
