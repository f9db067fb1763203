import { z } from "zod";

/** How many months back can be chosen. */
export const lookBackMonths = [3, 6, 12, 24] as const;

export const lookBackSchema = z.object({
  months: z.coerce.number().int().min(1).max(24),
});
