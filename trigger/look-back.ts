import { lookBackJob } from "./jobs/look-back.ts";
import { toTask } from "./to-tasks.ts";

export const lookBack = toTask(lookBackJob);
