import { purgeThreadsJob } from "./jobs/purge-threads.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const purgeThreads = toTask(purgeThreadsJob);
export const purgeThreadsByClock = toClockTask(purgeThreadsJob);
