import { defineJob } from "#lib/jobs/job.ts";
import { analyzeConversations } from "#lib/services/summaries/analyze-conversations.ts";

/** Summarises the talks that are over, for their people to read first. */
export const analyzeConversationsJob = defineJob({
  id: "analyze-conversations",
  retry: { limit: 2, delaySeconds: 60 },
  timeoutSeconds: 900,
  concurrency: 1,
  schedule: { cron: "* * * * *", payload: {} },
  run: (ctx) => analyzeConversations(ctx),
});
