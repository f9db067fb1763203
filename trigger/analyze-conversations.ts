import { analyzeConversationsJob } from "./jobs/analyze-conversations.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const analyzeConversations = toTask(analyzeConversationsJob);
export const analyzeConversationsByClock = toClockTask(analyzeConversationsJob);
