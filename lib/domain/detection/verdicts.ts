export const detectionProfiles = ["elara", "reference"] as const;
export type DetectionProfile = (typeof detectionProfiles)[number];

/** What one run says about one person. */
export const verdicts = ["flagged", "unusual_not_at_risk", "typical", "not_enough_data"] as const;
export type Verdict = (typeof verdicts)[number];

export const severities = ["moderate", "significant", "severe"] as const;
export type Severity = (typeof severities)[number];

/** On which side of the company's median and the fixed anchor a value lies. */
export const reasonSides = ["adverse", "benign", "none"] as const;
export type ReasonSide = (typeof reasonSides)[number];

/** How much of a finding a reason carries, in words. */
export const reasonStrengths = ["strong", "clear", "slight"] as const;
export type ReasonStrength = (typeof reasonStrengths)[number];

/** How a reason's quantity has moved of late against the person's own past. */
export const reasonTrends = ["worse", "better", "steady"] as const;
export type ReasonTrend = (typeof reasonTrends)[number];

export const runStatuses = ["queued", "running", "completed", "failed"] as const;
export type RunStatus = (typeof runStatuses)[number];

/** What HR decided about a flag, after looking. A flag has no consequence by itself. */
export const flagDecisions = ["confirmed", "dismissed", "watching"] as const;
export type FlagDecision = (typeof flagDecisions)[number];

/**
 * One reason of a finding: a quantity of a person beside what is typical in the company, or was usual for the person.
 * `share` is the part of the whole risk that this quantity carries, 0 to 1.
 */
export type Reason = {
  readonly quantity: string;
  readonly features: readonly string[];
  readonly sentence: string;
  readonly value: number | null;
  readonly typicalValue: number | null;
  readonly side: ReasonSide;
  readonly contribution: number;
  readonly share: number;
  readonly strength: ReasonStrength;
  /** null: nothing is known of the course. */
  readonly trend: ReasonTrend | null;
  readonly comparedWith: "company" | "ownPast";
};
