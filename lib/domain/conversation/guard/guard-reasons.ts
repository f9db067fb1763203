/** Why a sentence of a model is not shown. */
export const guardReasons = [
  "unsafe",
  "internals",
  "claims_human",
  "employee_voice",
  "diagnosis",
  "medical_advice",
  "legal_advice",
  "employer_promise",
  "other_person",
  "taking_sides",
] as const;
export type GuardReason = (typeof guardReasons)[number];

/**
 * How sure a refusal is: `sure` where a rule and the words agree, or no doubt is possible; `doubtful` where only a strict
 * guard refuses the sentence.
 */
export type Certainty = "sure" | "likely" | "doubtful";
