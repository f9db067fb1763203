import { defineJob } from "#lib/jobs/job.ts";
import { mailUnread } from "#lib/services/notifications/mail-unread.ts";

/** Mails people about what they have left unread; looks every quarter of an hour, for quiet hours end at any time. */
export const mailUnreadNotificationsJob = defineJob({
  id: "mail-unread-notifications",
  retry: { limit: 3, delaySeconds: 30 },
  timeoutSeconds: 900,
  concurrency: 1,
  schedule: { cron: "*/15 * * * *", payload: {} },
  run: (ctx) => mailUnread(ctx),
});
