import { defineJob } from "#lib/jobs/job.ts";
import { holdCouncil } from "#lib/services/conversation/hold-council.ts";

/** Looks at a conversation through four experts; asked for when it begins and after each turn. */
export const holdCouncilJob = defineJob({
  id: "hold-council",
  retry: { limit: 1, delaySeconds: 5 },
  timeoutSeconds: 90,
  concurrency: 2,
  run: (ctx, { conversationId }) => holdCouncil(ctx, { conversationId }),
});
