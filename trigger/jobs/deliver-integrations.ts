import { defineJob } from "#lib/jobs/job.ts";
import { deliverIntegrations } from "#lib/services/integrations/deliver-integrations.ts";

/** Tells other systems and Slack what is due; asked for with each event, and looks every minute besides. */
export const deliverIntegrationsJob = defineJob({
  id: "deliver-integrations",
  retry: { limit: 3, delaySeconds: 5 },
  timeoutSeconds: 120,
  concurrency: 1,
  schedule: { cron: "* * * * *", payload: {} },
  run: (ctx) => deliverIntegrations(ctx),
});
