import { defineJob } from "#lib/jobs/job.ts";
import { purgeConversations } from "#lib/services/conversation/purge-conversations.ts";

/** Destroys conversations that are kept no longer, every night. */
export const purgeConversationsJob = defineJob({
  id: "purge-conversations",
  retry: { limit: 3, delaySeconds: 60 },
  timeoutSeconds: 600,
  concurrency: 1,
  schedule: { cron: "30 3 * * *", payload: {} },
  run: (ctx) => purgeConversations(ctx),
});
