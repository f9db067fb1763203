import { type NeverLookedAt, neverLookedAt } from "../../detection/inputs/never-looked-at.ts";
import type { DetectionSettings } from "../../detection/settings.ts";
import type { DecayRates } from "../../features/decay-rates.ts";
import { countInputs, type GuideSource, toGuideSources } from "./guide-inputs.ts";
import { type GuideLimit, toGuideLimits } from "./guide-limits.ts";
import { type GuideLine, toGuideLines } from "./guide-lines.ts";
import { type GuideOwnPast, toGuideOwnPast } from "./guide-own-past.ts";
import { type GuideStep, toGuideSteps } from "./guide-steps.ts";
import { toGuideWeighing } from "./guide-weighing.ts";

/** How detection works, in words, as it is set up now. It holds nothing about anybody. */
export type DetectionGuide = {
  /** How many numbers at most: a run leaves out what is known of nobody, or says the same as another. */
  readonly inputCount: number;
  readonly takesInSickLeave: boolean;
  readonly sources: readonly GuideSource[];
  /** What is compared with the person's own past. */
  readonly ownPast: readonly GuideOwnPast[];
  /** What can be a reason, by title. */
  readonly reasonTitles: readonly string[];
  readonly never: readonly NeverLookedAt[];
  readonly steps: readonly GuideStep[];
  readonly weighing: readonly GuideLine[];
  readonly lines: readonly GuideLine[];
  readonly limits: readonly GuideLimit[];
};

export function toDetectionGuide(settings: DetectionSettings, rates: DecayRates): DetectionGuide {
  const sources = toGuideSources(settings);
  const ownPast = toGuideOwnPast(settings.anchors);
  const sided = sources.flatMap(({ quantities }) => quantities.filter(({ part }) => part === "sided"));
  return {
    inputCount: countInputs(settings),
    takesInSickLeave: settings.includeSickLeave,
    sources,
    ownPast,
    reasonTitles: [...sided, ...ownPast].map(({ title }) => title),
    never: neverLookedAt,
    steps: toGuideSteps(settings, rates),
    weighing: toGuideWeighing(settings.anchors),
    lines: toGuideLines(settings),
    limits: toGuideLimits(settings),
  };
}
