import { z } from "zod";

const alertId = z.string().min(1).max(200);
const words = z.string().max(20_000, "Please keep it shorter.");

export const takeOverInput = z.object({ alertId, fromUserId: z.string().min(1).max(200).nullable() });
export const alertInput = z.object({ alertId });
export const noteInput = z.object({ alertId, note: words });
export const closeInput = z.object({ alertId, done: words });
