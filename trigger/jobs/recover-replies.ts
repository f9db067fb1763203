import { defineJob } from "#lib/jobs/job.ts";
import { recoverReplies } from "#lib/services/conversation/replies/recover-replies.ts";

/** Finishes the replies whose process died, for people who have not come back yet. */
export const recoverRepliesJob = defineJob({
  id: "recover-replies",
  retry: { limit: 1, delaySeconds: 5 },
  timeoutSeconds: 600,
  concurrency: 1,
  schedule: { cron: "* * * * *", payload: {} },
  run: (ctx) => recoverReplies(ctx),
});
