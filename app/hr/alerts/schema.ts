import { z } from "zod";
import { interventionKinds } from "#lib/domain/safety/intervention.ts";

const alertId = z.string().min(1).max(200);
const words = z.string().max(20_000, "Please keep it shorter.");

export const takeOverInput = z.object({ alertId, fromUserId: z.string().min(1).max(200).nullable() });
export const alertInput = z.object({ alertId });
export const beginInput = z.object({ alertId, isUndone: z.boolean() });
export const handOverInput = z.object({
  alertId,
  toUserId: z.string().min(1, "Please choose a colleague.").max(200),
});
export const noteInput = z.object({ alertId, note: words });
export const resolveInput = z.object({
  alertId,
  done: words,
  kinds: z.array(z.enum(interventionKinds)).max(interventionKinds.length),
  doneOn: z.string().max(20),
});
