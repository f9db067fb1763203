import { z } from "zod";

export const subscriptionSchema = z.object({
  token: z.string().min(1).max(400),
  scope: z.enum(["purpose", "all"]),
  wants: z.enum(["yes", "no"]),
});
