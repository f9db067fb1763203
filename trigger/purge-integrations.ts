import { purgeIntegrationsJob } from "./jobs/purge-integrations.ts";
import { toClockTask, toTask } from "./to-tasks.ts";

export const purgeIntegrations = toTask(purgeIntegrationsJob);
export const purgeIntegrationsByClock = toClockTask(purgeIntegrationsJob);
