import { defineJob } from "#lib/jobs/job.ts";
import { purgeAlerts } from "#lib/services/alerts/purge-alerts.ts";

/** Destroys resolved alerts that are kept no longer, every night. */
export const purgeAlertsJob = defineJob({
  id: "purge-alerts",
  retry: { limit: 3, delaySeconds: 60 },
  timeoutSeconds: 600,
  concurrency: 1,
  schedule: { cron: "40 3 * * *", payload: {} },
  run: (ctx) => purgeAlerts(ctx),
});
