import { z } from "zod";

const id = z.string().min(1).max(200);
/** Longer than a message may be: what is too long is told in words, and a message in a crisis is taken as it is. */
const text = z.string().max(50_000, "Please send it in parts.");
const subject = z.string().max(2_000, "Please keep it to one line.");

export const beginInput = z.object({ clientId: id, subject, text });
export const replyInput = z.object({ threadId: id, clientId: id, text });
export const markInput = z.object({ threadId: id, ordinal: z.int().min(1).max(1_000_000_000) });
export const newsInput = z.object({ threadId: id.nullable() });
export const callInput = z.object({ kind: z.enum(["crisis", "work_harm"]) });
