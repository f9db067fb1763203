import { purgeConversationsJob } from "./jobs/purge-conversations.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const purgeConversations = toTask(purgeConversationsJob);
export const purgeConversationsByClock = toClockTask(purgeConversationsJob);
