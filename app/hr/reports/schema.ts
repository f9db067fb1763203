import { z } from "zod";

export const batchInput = z.object({ batchId: z.string().min(1).max(200) });
export const mailInput = z.object({ wants: z.enum(["yes", "no"]) });
export const logoInput = z.object({ logo: z.instanceof(Blob, { message: "Please choose a picture." }) });
