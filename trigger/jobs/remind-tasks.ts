import { defineJob } from "#lib/jobs/job.ts";
import { remindTasks } from "#lib/services/calendar/remind-tasks.ts";

/** Reminds people of what is due tomorrow; looks every quarter of an hour, for mornings begin at any time. */
export const remindTasksJob = defineJob({
  id: "remind-tasks",
  retry: { limit: 3, delaySeconds: 30 },
  timeoutSeconds: 900,
  concurrency: 1,
  schedule: { cron: "*/15 * * * *", payload: {} },
  run: (ctx) => remindTasks(ctx),
});
