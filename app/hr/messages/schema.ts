import { z } from "zod";

const id = z.string().min(1).max(200);

export const beginInput = z.object({
  employeeId: id,
  clientId: id,
  subject: z.string().max(2_000, "Please keep it to one line."),
  text: z.string().max(50_000, "Please send it in parts."),
});
export const replyInput = beginInput.pick({ clientId: true, text: true }).extend({ threadId: id });
export const markInput = z.object({ threadId: id, ordinal: z.int().min(1).max(1_000_000_000) });
export const newsInput = z.object({ threadId: id.nullable() });
export const assignInput = z.object({
  threadId: id,
  toUserId: id.nullable(),
  fromUserId: id.nullable(),
});
export const threadInput = z.object({ threadId: id });
