import { z } from "zod";

export const namesInput = z.object({ day: z.string().max(10), reason: z.string().max(5000) });
