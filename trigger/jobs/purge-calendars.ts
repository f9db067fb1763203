import { defineJob } from "#lib/jobs/job.ts";
import { purgeCalendars } from "#lib/services/calendar/purge-calendars.ts";

/** Destroys deleted tasks and what is long over in calendars, every night. */
export const purgeCalendarsJob = defineJob({
  id: "purge-calendars",
  retry: { limit: 3, delaySeconds: 60 },
  timeoutSeconds: 600,
  concurrency: 1,
  schedule: { cron: "40 3 * * *", payload: {} },
  run: (ctx) => purgeCalendars(ctx),
});
