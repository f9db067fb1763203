import { holdCouncilJob } from "./jobs/hold-council.ts";
import { toTask } from "./to-tasks.ts";

export const holdCouncil = toTask(holdCouncilJob);
