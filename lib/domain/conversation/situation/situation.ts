import type { Severity } from "../../detection/verdicts.ts";
import type { FamilyName } from "../bank/family-names.ts";

/**
 * What a conversation may start from: words about the person themselves. No number, no name, no date, nothing
 * of other people. `null`: not enough is known.
 */
export type Situation = {
  /** Of the finding that stands, worst first. */
  readonly problems: readonly { readonly family: FamilyName; readonly severity: Severity }[];
  /** The latest rating: up to 2 poor, up to 3 average, above good. */
  readonly rating: "poor" | "average" | "good" | null;
  /** Mean hours a day: under 6 below, over 9 above. */
  readonly hours: "below" | "usual" | "above" | null;
  readonly mood: "low" | "mixed" | "good" | null;
  readonly moodTrend: "worse" | "better" | "steady" | null;
  readonly tenure: "new" | "settled" | "long" | null;
};

/** Of somebody about whom nothing is known. */
export const unknownSituation: Situation = {
  problems: [],
  rating: null,
  hours: null,
  mood: null,
  moodTrend: null,
  tenure: null,
};
