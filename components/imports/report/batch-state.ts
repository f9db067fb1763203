import { z } from "zod";
import { batchStatuses } from "#lib/domain/dataset/batch-status.ts";

/** The answer of GET /api/imports/{batchId}. */
export const batchStateSchema = z.object({
  status: z.enum(batchStatuses),
  progress: z.object({ label: z.string(), done: z.number(), total: z.number() }).nullable(),
  /** After a commit or an undo: whether the figures of the people concerned are up to date again. */
  isFollowed: z.boolean(),
});
export type BatchState = z.output<typeof batchStateSchema>;

/** The state of a batch as the server answers it, or null when the answer is something else. */
export function parseBatchState(answer: unknown): BatchState | null {
  const result = batchStateSchema.safeParse(answer);
  return result.success ? result.data : null;
}
