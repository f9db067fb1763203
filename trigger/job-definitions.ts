import type { JobDefinition } from "#lib/jobs/job.ts";
import { runDetectionJob } from "./jobs/run-detection.ts";

/** Every background job; the server process runs them in process unless they run elsewhere. */
export const jobDefinitions: readonly JobDefinition[] = [runDetectionJob];
