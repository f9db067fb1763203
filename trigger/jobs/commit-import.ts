import { defineJob } from "#lib/jobs/job.ts";
import { resumeCommit } from "#lib/services/imports/resume-commit.ts";

export const commitImportJob = defineJob({
  id: "commit-import",
  retry: { limit: 5, delaySeconds: 5 },
  timeoutSeconds: 1800,
  concurrency: 1,
  run: (ctx, { batchId }) => resumeCommit(ctx, { batchId }),
});
