import { defineJob } from "#lib/jobs/job.ts";
import { releaseSummaries } from "#lib/services/summaries/release-summaries.ts";

/** Lets HR read what nobody kept back in time, and looks every five minutes: what an outage missed is made up for. */
export const releaseSummariesJob = defineJob({
  id: "release-summaries",
  retry: { limit: 3, delaySeconds: 30 },
  timeoutSeconds: 300,
  concurrency: 1,
  schedule: { cron: "*/5 * * * *", payload: {} },
  run: (ctx) => releaseSummaries(ctx),
});
