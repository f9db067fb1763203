import { defineJob } from "#lib/jobs/job.ts";
import { deliverMails } from "#lib/services/outbox/deliver-mails.ts";

/** Hands over the mails that are due; asked for with each mail that is urgent, and looks every minute besides. */
export const deliverMailJob = defineJob({
  id: "deliver-mail",
  retry: { limit: 3, delaySeconds: 5 },
  timeoutSeconds: 120,
  concurrency: 1,
  schedule: { cron: "* * * * *", payload: {} },
  run: (ctx) => deliverMails(ctx),
});
