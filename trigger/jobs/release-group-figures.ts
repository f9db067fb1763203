import { defineJob } from "#lib/jobs/job.ts";
import { releaseGroupFigures } from "#lib/services/group-figures/release-group-figures.ts";
import { releaseInsights } from "#lib/services/insight/release-insights.ts";

/** Releases figures of groups and statistics over everybody that are due, every night and after each import. */
export const releaseGroupFiguresJob = defineJob({
  id: "release-group-figures",
  retry: { limit: 3, delaySeconds: 60 },
  timeoutSeconds: 1800,
  concurrency: 1,
  schedule: { cron: "15 3 * * *", payload: {} },
  run: async (ctx) => {
    await releaseGroupFigures(ctx);
    await releaseInsights(ctx);
  },
});
