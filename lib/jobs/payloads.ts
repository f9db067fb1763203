import { z } from "zod";

/** Every job by id, with what its payload holds: ids, never data. */
export const jobPayloads = {
  "commit-import": z.object({ batchId: z.int() }),
  "undo-import": z.object({ batchId: z.int() }),
  "run-detection": z.object({ runId: z.string() }),
  "look-back": z.object({ runId: z.string() }),
  "hold-council": z.object({ conversationId: z.string() }),
  "widen-alerts": z.object({}),
  "recover-replies": z.object({}),
  "purge-conversations": z.object({}),
  "purge-alerts": z.object({}),
  "mail-unread-notifications": z.object({}),
  "purge-notifications": z.object({}),
  "purge-job-runs": z.object({}),
  "send-nudges": z.object({}),
  "purge-threads": z.object({}),
  "remind-tasks": z.object({}),
  "purge-calendars": z.object({}),
  "deliver-mail": z.object({}),
  "deliver-integrations": z.object({}),
  "purge-integrations": z.object({}),
  "analyze-conversations": z.object({}),
  "release-summaries": z.object({}),
  "purge-summaries": z.object({}),
} as const;
