import { recoverRepliesJob } from "./jobs/recover-replies.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const recoverReplies = toTask(recoverRepliesJob);
export const recoverRepliesByClock = toClockTask(recoverRepliesJob);
