import type { FamilyName } from "../bank/family-names.ts";

export const tones = ["gentle", "warm", "plain"] as const;
export type Tone = (typeof tones)[number];

/** A guess at what is behind it. Weights of all hypotheses sum to 1. */
export type Hypothesis = { readonly family: FamilyName; readonly text: string; readonly weight: number };

/** What the council agrees on; it steers the next reply and is never quoted to the person. */
export type Consensus = {
  readonly focus: FamilyName;
  readonly hypotheses: readonly Hypothesis[];
  readonly nextQuestion: string;
  readonly tone: Tone;
};
