import { defineJob } from "#lib/jobs/job.ts";
import { purgeJobRuns } from "#lib/services/jobs/purge-job-runs.ts";

/** Removes what is known of runs that ended long ago, every night. */
export const purgeJobRunsJob = defineJob({
  id: "purge-job-runs",
  retry: { limit: 3, delaySeconds: 60 },
  timeoutSeconds: 600,
  concurrency: 1,
  schedule: { cron: "45 3 * * *", payload: {} },
  run: (ctx) => purgeJobRuns(ctx),
});
