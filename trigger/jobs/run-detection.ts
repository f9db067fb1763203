import { defineJob } from "#lib/jobs/job.ts";
import { runDetection } from "#lib/services/detection/run-detection.ts";

/** Looks at everybody once and moves the flags; asked for after each import and on demand. */
export const runDetectionJob = defineJob({
  id: "run-detection",
  retry: { limit: 3, delaySeconds: 10 },
  timeoutSeconds: 1800,
  concurrency: 1,
  run: (ctx, { runId }) => runDetection(ctx, { runId }),
});
