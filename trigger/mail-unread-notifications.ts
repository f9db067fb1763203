import { mailUnreadNotificationsJob } from "./jobs/mail-unread-notifications.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const mailUnreadNotifications = toTask(mailUnreadNotificationsJob);
export const mailUnreadNotificationsByClock = toClockTask(mailUnreadNotificationsJob);
