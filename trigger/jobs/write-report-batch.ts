import { defineJob } from "#lib/jobs/job.ts";
import { writeReportBatch } from "#lib/services/reports/batch/write-report-batch.ts";

/** Writes the reports that somebody in HR asked for at once; what is written stays written when it is cut off. */
export const writeReportBatchJob = defineJob({
  id: "write-report-batch",
  retry: { limit: 3, delaySeconds: 10 },
  timeoutSeconds: 1800,
  concurrency: 1,
  run: (ctx, { batchId }) => writeReportBatch(ctx, { batchId }),
});
