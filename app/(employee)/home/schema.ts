import { z } from "zod";

export const checkInInput = z.object({ score: z.coerce.number() });
