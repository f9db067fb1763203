import type { App } from "./compose.ts";
import { companyTimeZone } from "./domain/settings/company-time-zone.ts";
import type { JobDefinition } from "./jobs/job.ts";
import { readSetting } from "./services/settings/read-setting.ts";

/** Lets this process see to it that jobs run, by the company's clock. */
export function startJobs(app: App, definitions: readonly JobDefinition[]): Promise<void> {
  return app.jobs.startWorkers(
    definitions,
    (jobId) => app.contextFor({ kind: "system", name: jobId }),
    async () => (await readSetting(app.database.db, companyTimeZone)).value,
  );
}
