import { runDetectionJob } from "./jobs/run-detection.ts";
import { toTask } from "./to-tasks.ts";

export const runDetection = toTask(runDetectionJob);
