import { undoImportJob } from "./jobs/undo-import.ts";
import { toTask } from "./to-tasks.ts";

export const undoImport = toTask(undoImportJob);
