import { z } from "zod";

const conversationId = z.string().regex(/^[A-Za-z0-9_-]{8,100}$/);

export const conversationInput = z.object({ conversationId });
export const personInput = z.object({ conversationId, kind: z.enum(["crisis", "work_harm"]) });
export const disclosureInput = z.object({ version: z.coerce.number().int() });
