import { releaseSummariesJob } from "./jobs/release-summaries.ts";
import { toTask } from "./to-tasks.ts";

export const releaseSummaries = toTask(releaseSummariesJob);
