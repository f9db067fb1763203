import { defineJob } from "#lib/jobs/job.ts";
import { purgeIntegrations } from "#lib/services/integrations/purge-integrations.ts";

/** Removes from the log of integrations what ended long ago, every night. */
export const purgeIntegrationsJob = defineJob({
  id: "purge-integrations",
  retry: { limit: 3, delaySeconds: 60 },
  timeoutSeconds: 600,
  concurrency: 1,
  schedule: { cron: "50 3 * * *", payload: {} },
  run: (ctx) => purgeIntegrations(ctx),
});
