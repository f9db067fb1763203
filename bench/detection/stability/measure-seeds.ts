import { detectPeople } from "#lib/domain/detection/detect-people.ts";
import type { DetectionCut } from "#lib/domain/detection/prepare-detection.ts";
import { type DetectionSettings, referenceMethod } from "#lib/domain/detection/settings.ts";
import type { DetectionProfile } from "#lib/domain/detection/verdicts.ts";
import { averageOf } from "../estimate.ts";
import { meanPairwiseOverlap } from "./overlap.ts";

/** How far the people listed by runs that differ in their seed alone are the same. */
export type SeedOverlap = { readonly listed: number; readonly overlap: number };

export function measureSeeds(
  cut: DetectionCut,
  plan: { readonly profile: DetectionProfile; readonly settings: DetectionSettings },
  seedCount: number,
): SeedOverlap {
  const lists = Array.from({ length: seedCount }, (_, index) =>
    flaggedOf(cut, { ...plan, settings: { ...plan.settings, seed: index + 1 } }),
  );
  return { listed: averageOf(lists.map(({ size }) => size)), overlap: meanPairwiseOverlap(lists) };
}

/** The published method's own trees. */
export function measureReferenceSeeds(
  cut: DetectionCut,
  settings: DetectionSettings,
  seedCount: number,
): SeedOverlap {
  const { treeCount } = referenceMethod;
  return measureSeeds(cut, { profile: "reference", settings: { ...settings, treeCount } }, seedCount);
}

export function flaggedOf(
  cut: DetectionCut,
  plan: { readonly profile: DetectionProfile; readonly settings: DetectionSettings },
): ReadonlySet<string> {
  return new Set(detectPeople(cut, plan).findings.map(({ employeeId }) => employeeId));
}
