import { releaseSummariesJob } from "./jobs/release-summaries.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const releaseSummaries = toTask(releaseSummariesJob);
export const releaseSummariesByClock = toClockTask(releaseSummariesJob);
