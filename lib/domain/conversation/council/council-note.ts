import { z } from "zod";
import { familyNames } from "../bank/family-names.ts";
import { type Consensus, tones } from "./council.ts";

const hypothesisSchema = z.object({ family: z.enum(familyNames), text: z.string(), weight: z.number() });

export const consensusSchema = z.object({
  focus: z.enum(familyNames),
  hypotheses: z.array(hypothesisSchema).readonly(),
  nextQuestion: z.string(),
  tone: z.enum(tones),
}) satisfies z.ZodType<Consensus>;
