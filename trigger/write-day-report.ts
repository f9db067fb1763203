import { writeDayReportJob } from "./jobs/write-day-report.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const writeDayReport = toTask(writeDayReportJob);
export const writeDayReportByClock = toClockTask(writeDayReportJob);
