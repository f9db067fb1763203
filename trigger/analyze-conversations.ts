import { analyzeConversationsJob } from "./jobs/analyze-conversations.ts";
import { toTask } from "./to-tasks.ts";

export const analyzeConversations = toTask(analyzeConversationsJob);
