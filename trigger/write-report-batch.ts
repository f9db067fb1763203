import { writeReportBatchJob } from "./jobs/write-report-batch.ts";
import { toTask } from "./to-tasks.ts";

export const writeReportBatch = toTask(writeReportBatchJob);
