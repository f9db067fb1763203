import { z } from "zod";
import { correctableFields } from "#lib/domain/profile/correction.ts";

const words = z.string().max(20_000, "Please keep it shorter.");

export const photoInput = z.object({ photo: z.instanceof(Blob, { message: "Please choose a picture." }) });
export const correctionInput = z.object({
  field: z.enum(correctableFields, "Please choose what is not right."),
  wanted: words,
  reason: words,
});
export const withdrawInput = z.object({ requestId: z.string().min(1).max(200) });
