import { remindTasksJob } from "./jobs/remind-tasks.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const remindTasks = toTask(remindTasksJob);
export const remindTasksByClock = toClockTask(remindTasksJob);
