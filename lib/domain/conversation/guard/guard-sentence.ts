/** Why a sentence of a model is not shown. */
export const guardReasons = [
  "employee_voice",
  "claims_human",
  "diagnosis",
  "legal_advice",
  "medical_advice",
  "employer_promise",
  "internals",
  "other_person",
  "taking_sides",
  "unsafe",
] as const;
export type GuardReason = (typeof guardReasons)[number];

export type GuardFacts = {
  /** The message that is answered. */
  readonly personText: string;
  /** The reply as far as it was released. */
  readonly before: string;
};

export type GuardVerdict = { readonly ok: true } | { readonly ok: false; readonly reason: GuardReason };

/** Whether a sentence of a reply may be shown to the person. */
export function guardSentence(_sentence: string, _facts: GuardFacts): GuardVerdict {
  return { ok: true };
}
