import { defineJob } from "#lib/jobs/job.ts";
import { purgeSummaries } from "#lib/services/summaries/purge-summaries.ts";

/** Destroys summaries that are kept no longer, every night. */
export const purgeSummariesJob = defineJob({
  id: "purge-summaries",
  retry: { limit: 3, delaySeconds: 60 },
  timeoutSeconds: 600,
  concurrency: 1,
  schedule: { cron: "50 3 * * *", payload: {} },
  run: (ctx) => purgeSummaries(ctx),
});
