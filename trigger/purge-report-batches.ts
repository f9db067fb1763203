import { purgeReportBatchesJob } from "./jobs/purge-report-batches.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const purgeReportBatches = toTask(purgeReportBatchesJob);
export const purgeReportBatchesByClock = toClockTask(purgeReportBatchesJob);
