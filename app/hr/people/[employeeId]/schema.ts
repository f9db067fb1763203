import { z } from "zod";
import { flagDecisions } from "#lib/domain/detection/verdicts.ts";

const id = z.string().min(1).max(200);
const reason = z.string().max(5000);

export const decisionInput = z.object({
  flagId: id,
  decision: z.enum(flagDecisions, "Please choose one."),
  reason,
  seenDecisionId: id.nullable(),
});

export const withdrawalInput = z.object({ decisionId: id });

export const moodInput = z.object({ employeeId: id, reason });
