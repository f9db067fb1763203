import { z } from "zod";
import { familyNames } from "../bank/family-names.ts";
import { analysisSchema, hypothesisSchema } from "./analysis.ts";
import { type Consensus, tones } from "./council.ts";
import type { CouncilOutcome } from "./hold-by-rules.ts";

/** The shape of the facts and of what is stored; rises when either changes. */
export const councilInputsVersion = 1;

export const consensusSchema = z.object({
  focus: z.enum(familyNames),
  hypotheses: z.array(hypothesisSchema).readonly(),
  nextQuestion: z.string(),
  tone: z.enum(tones),
}) satisfies z.ZodType<Consensus>;

/** What is stored of a council, sealed. */
export const councilOutcomeSchema = z.object({
  consensus: consensusSchema,
  analyses: z.array(analysisSchema).readonly(),
  debated: z.array(analysisSchema).readonly(),
}) satisfies z.ZodType<CouncilOutcome>;
