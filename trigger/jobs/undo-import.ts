import { defineJob } from "#lib/jobs/job.ts";
import { resumeUndo } from "#lib/services/imports/resume-undo.ts";

export const undoImportJob = defineJob({
  id: "undo-import",
  retry: { limit: 5, delaySeconds: 5 },
  timeoutSeconds: 1800,
  concurrency: 1,
  run: (ctx, { batchId }) => resumeUndo(ctx, { batchId }),
});
