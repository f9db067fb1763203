import { z } from "zod";
import { interventionKinds } from "../../safety/intervention.ts";

/** How long before and after a day the mood is looked at, and how long before that for what is usual, in days. */
export const windowDays = { before: 56, after: 56, usual: 365 } as const;
/** So many answers on each side are needed to speak of a mood before and after. */
export const leastAnswers = 2;
/** From so many people on, compared with so many others, an effect is spoken of. */
export const leastTreated = 5;
export const leastControls = 10;

const figure = z.number();
const balance = z.object({
  before: figure,
  trend: figure,
  usual: figure.nullable(),
  isBalanced: z.boolean(),
});

export const kindEffectSchema = z.object({
  /** Null: whatever was done. */
  kind: z.enum(interventionKinds).nullable(),
  treatedCount: z.int(),
  controlCount: z.int(),
  /** In mood from 0 to 1, as everything here. */
  startingAt: figure,
  treatedChange: figure,
  controlChange: figure,
  effect: figure,
  low: figure,
  high: figure,
  /** Corrected for how many kinds are looked at. */
  pValue: figure,
  deviation: figure,
  balance,
  /** How far they could be expected to come back by themselves; null where too few others are known. */
  expected: z.object({ retest: figure, change: figure }).nullable(),
});
export type KindEffect = z.output<typeof kindEffectSchema>;

/** What is kept of a month: figures about groups, and of nobody. */
export const effectivenessSchema = z.object({
  /** Most people first; those of fewer than the least stand in `tooFew` alone. */
  effects: z.array(kindEffectSchema),
  tooFew: z.array(z.enum(interventionKinds)),
});
export type EffectivenessFigures = z.output<typeof effectivenessSchema>;
