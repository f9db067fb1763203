import { deliverMailJob } from "./jobs/deliver-mail.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const deliverMail = toTask(deliverMailJob);
export const deliverMailByClock = toClockTask(deliverMailJob);
