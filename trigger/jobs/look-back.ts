import { defineJob } from "#lib/jobs/job.ts";
import { runDetection } from "#lib/services/detection/run-detection.ts";

/** Carries out one run that looks back, in a queue of its own: an ordinary run never waits behind a year of them. */
export const lookBackJob = defineJob({
  id: "look-back",
  retry: { limit: 3, delaySeconds: 10 },
  timeoutSeconds: 1800,
  concurrency: 1,
  run: (ctx, { runId }) => runDetection(ctx, { runId }),
});
