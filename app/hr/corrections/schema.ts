import { z } from "zod";

export const answerInput = z.object({
  requestId: z.string().min(1).max(200),
  outcome: z.enum(["accepted", "declined"], "Please choose one."),
  answer: z.string().max(20_000, "Please keep it shorter."),
});
