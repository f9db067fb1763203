import { defineJob } from "#lib/jobs/job.ts";
import { runEngagement } from "#lib/services/engagement/run-engagement.ts";

/** Asks people how they are, follows up and tells HR; the time of the daily round is a setting, so it looks every five minutes. */
export const sendNudgesJob = defineJob({
  id: "send-nudges",
  retry: { limit: 3, delaySeconds: 10 },
  timeoutSeconds: 900,
  concurrency: 1,
  schedule: { cron: "*/5 * * * *", payload: {} },
  run: (ctx) => runEngagement(ctx),
});
