import { z } from "zod";

export const runAgainInput = z.object({ runId: z.string().min(1).max(100) });
