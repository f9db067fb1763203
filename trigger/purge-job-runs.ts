import { purgeJobRunsJob } from "./jobs/purge-job-runs.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const purgeJobRuns = toTask(purgeJobRunsJob);
export const purgeJobRunsByClock = toClockTask(purgeJobRunsJob);
