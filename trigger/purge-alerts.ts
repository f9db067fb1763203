import { purgeAlertsJob } from "./jobs/purge-alerts.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const purgeAlerts = toTask(purgeAlertsJob);
export const purgeAlertsByClock = toClockTask(purgeAlertsJob);
