import { z } from "zod";
import { familyNames } from "../bank/family-names.ts";
import { type Hypothesis, type Tone, tones } from "./council.ts";
import { type ExpertName, expertNames } from "./experts.ts";

/** One expert's view. Weights of the hypotheses sum to 1, the likeliest first. */
export type Analysis = {
  readonly expert: ExpertName;
  readonly hypotheses: readonly Hypothesis[];
  /** How much the view rests on, 0 to 1; it is the expert's vote. */
  readonly confidence: number;
  /** What the expert would ask next; empty for no wish. */
  readonly question: string;
  readonly tone: Tone;
};

export const hypothesesAtMost = 4;

/** Weights that sum to 1, the likeliest first, the rest left out. */
export function normalise(hypotheses: readonly Hypothesis[]): Hypothesis[] {
  const kept = hypotheses
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, hypothesesAtMost);
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  return kept.map((hypothesis) => ({ ...hypothesis, weight: hypothesis.weight / total }));
}

export const hypothesisSchema = z.object({
  family: z.enum(familyNames),
  text: z.string(),
  weight: z.number(),
});

export const analysisSchema = z.object({
  expert: z.enum(expertNames),
  hypotheses: z.array(hypothesisSchema).readonly(),
  confidence: z.number(),
  question: z.string(),
  tone: z.enum(tones),
}) satisfies z.ZodType<Analysis>;
