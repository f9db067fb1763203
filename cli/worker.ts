import { startWorkerProcess } from "#lib/worker-process.ts";
import { jobDefinitions } from "#trigger/job-definitions.ts";

await startWorkerProcess(jobDefinitions);
