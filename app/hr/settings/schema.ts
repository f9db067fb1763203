import { z } from "zod";

const reason = z.string().max(5000);
const readVersion = z.int().min(0);

export const saveInput = z.object({
  key: z.string().min(1).max(200),
  typed: z.record(z.string().max(100), z.string().max(5_000)),
  readVersion,
  reason,
});

export const movesInput = z.object({ sensitivity: z.number() });

export const goBackInput = z.object({ changeId: z.string().min(1).max(200), readVersion, reason });
