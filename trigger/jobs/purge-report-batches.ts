import { defineJob } from "#lib/jobs/job.ts";
import { purgeReportBatches } from "#lib/services/reports/batch/purge-report-batches.ts";

/** Destroys the reports of batches that have expired, with their keys, every hour. */
export const purgeReportBatchesJob = defineJob({
  id: "purge-report-batches",
  retry: { limit: 3, delaySeconds: 60 },
  timeoutSeconds: 600,
  concurrency: 1,
  schedule: { cron: "25 * * * *", payload: {} },
  run: (ctx) => purgeReportBatches(ctx),
});
