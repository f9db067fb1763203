import { purgeNotificationsJob } from "./jobs/purge-notifications.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const purgeNotifications = toTask(purgeNotificationsJob);
export const purgeNotificationsByClock = toClockTask(purgeNotificationsJob);
