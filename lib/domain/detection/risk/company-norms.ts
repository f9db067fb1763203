import type { FeatureClock } from "../../features/feature-clock.ts";
import { masterColumnNames } from "../../features/master-columns.ts";
import type { MasterRow } from "../../features/master-row.ts";
import { measureOf } from "../inputs/encode-value.ts";
import type { Measure } from "../inputs/input-definition.ts";

/** What is typical in the company: the median of each measure over those who have it; missing when nobody has. */
export type CompanyNorms = ReadonlyMap<Measure, number>;

export function computeCompanyNorms(rows: readonly MasterRow[], clock: FeatureClock): CompanyNorms {
  const measures: readonly Measure[] = [...masterColumnNames, "meanMood"];
  return new Map(
    measures.flatMap((measure) => {
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
