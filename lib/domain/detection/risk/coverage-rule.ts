import type { FeatureSource } from "../../features/master-row.ts";

/** Below so many of the six sources, or with none of these two, nothing is said about a person. */
export const coverageRule = {
  leastSources: 2,
  oneOf: ["mood", "activity"],
} as const satisfies { leastSources: number; oneOf: readonly FeatureSource[] };

export function hasEnoughData(sources: readonly FeatureSource[]): boolean {
  const { leastSources, oneOf } = coverageRule;
  return sources.length >= leastSources && oneOf.some((source) => sources.includes(source));
}
