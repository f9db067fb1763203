import { defineJob } from "#lib/jobs/job.ts";
import { purgeThreads } from "#lib/services/messages/purge-threads.ts";

/** Destroys threads with HR that are kept no longer, every night. */
export const purgeThreadsJob = defineJob({
  id: "purge-threads",
  retry: { limit: 3, delaySeconds: 60 },
  timeoutSeconds: 600,
  concurrency: 1,
  schedule: { cron: "35 3 * * *", payload: {} },
  run: (ctx) => purgeThreads(ctx),
});
