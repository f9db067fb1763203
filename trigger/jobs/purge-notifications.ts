import { defineJob } from "#lib/jobs/job.ts";
import { purgeNotifications } from "#lib/services/notifications/purge-notifications.ts";
import { purgeMails } from "#lib/services/outbox/purge-mails.ts";

/** Deletes notifications and mails that are kept no longer, every night. */
export const purgeNotificationsJob = defineJob({
  id: "purge-notifications",
  retry: { limit: 3, delaySeconds: 60 },
  timeoutSeconds: 600,
  concurrency: 1,
  schedule: { cron: "40 3 * * *", payload: {} },
  run: async (ctx) => {
    await purgeNotifications(ctx);
    await purgeMails(ctx);
  },
});
