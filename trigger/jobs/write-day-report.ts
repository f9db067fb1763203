import { defineJob } from "#lib/jobs/job.ts";
import { runReportDay } from "#lib/services/reports/run-report-day.ts";

/** The work of the day up to its report; the time of it is a setting, so it looks every five minutes. */
export const writeDayReportJob = defineJob({
  id: "write-day-report",
  retry: { limit: 3, delaySeconds: 30 },
  timeoutSeconds: 1800,
  concurrency: 1,
  schedule: { cron: "*/5 * * * *", payload: {} },
  run: (ctx) => runReportDay(ctx),
});
