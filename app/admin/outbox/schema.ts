import { z } from "zod";

export const mailSchema = z.object({ mailId: z.string().min(1).max(100) });
