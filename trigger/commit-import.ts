import { commitImportJob } from "./jobs/commit-import.ts";
import { toTask } from "./to-tasks.ts";

export const commitImport = toTask(commitImportJob);
