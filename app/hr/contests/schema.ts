import { z } from "zod";
import { contestOutcomes } from "#lib/domain/contest/contest.ts";

export const answerInput = z.object({
  contestId: z.string().min(1).max(200),
  outcome: z.enum(contestOutcomes, "Please choose one."),
  answer: z.string().max(20_000, "Please keep it to 2,000 characters."),
});
