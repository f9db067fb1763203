import { defineJob } from "#lib/jobs/job.ts";
import { widenAlerts } from "#lib/services/alerts/widen-alerts.ts";

/** Calls the next people of the rota where nobody has taken an alert over in time; looks every minute besides. */
export const widenAlertsJob = defineJob({
  id: "widen-alerts",
  retry: { limit: 3, delaySeconds: 5 },
  timeoutSeconds: 120,
  concurrency: 1,
  schedule: { cron: "* * * * *", payload: {} },
  run: (ctx) => widenAlerts(ctx),
});
