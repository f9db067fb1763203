import { deliverIntegrationsJob } from "./jobs/deliver-integrations.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const deliverIntegrations = toTask(deliverIntegrationsJob);
export const deliverIntegrationsByClock = toClockTask(deliverIntegrationsJob);
