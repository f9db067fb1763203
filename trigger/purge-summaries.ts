import { purgeSummariesJob } from "./jobs/purge-summaries.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const purgeSummaries = toTask(purgeSummariesJob);
export const purgeSummariesByClock = toClockTask(purgeSummariesJob);
