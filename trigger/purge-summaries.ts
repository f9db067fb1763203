import { purgeSummariesJob } from "./jobs/purge-summaries.ts";
import { toTask } from "./to-tasks.ts";

export const purgeSummaries = toTask(purgeSummariesJob);
