import { widenAlertsJob } from "./jobs/widen-alerts.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const widenAlerts = toTask(widenAlertsJob);
export const widenAlertsByClock = toClockTask(widenAlertsJob);
