import { sendNudgesJob } from "./jobs/send-nudges.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const sendNudges = toTask(sendNudgesJob);
export const sendNudgesByClock = toClockTask(sendNudgesJob);
