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

/** The measures that only a few people have; what is typical there is not said. */
export function findMeasuresOfFew(rows: readonly MasterRow[], clock: FeatureClock): ReadonlySet<Measure> {
  const countOf = (measure: Measure) => rows.filter((row) => measureOf(row, measure, clock) !== null).length;
  return new Set(normedMeasures.filter((measure) => countOf(measure) < leastPeopleForTypical));
}

export function computeCompanyNorms(rows: readonly MasterRow[], clock: FeatureClock): CompanyNorms {
  return new Map(
    normedMeasures.flatMap((measure) => {
      const values = rows
        .map((row) => measureOf(row, measure, clock))
        .filter((value) => value !== null && !Number.isNaN(value));
      const median = medianOf(Float64Array.from(values));
      return median === null ? [] : [[measure, median] as const];
    }),
  );
}

function medianOf(values: Float64Array): number | null {
  const sorted = values.sort();
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
