import { type App, composeApp } from "#lib/compose.ts";
import type { Ctx } from "#lib/context.ts";
import { EnvironmentError, env } from "#lib/env.ts";
import type { JobId } from "#lib/jobs/job.ts";
import type { TriggerRunner } from "#lib/jobs/trigger-dev/trigger-runner.ts";

declare global {
  // Tasks are bundled apart; one process of Trigger.dev opens the app once.
  var elaraTaskApp: Promise<App> | undefined;
}

/**
 * The app inside a task of Trigger.dev. The server keeps the database up to date; a task leaves it as it is.
 * @throws EnvironmentError without TRIGGER_SECRET_KEY, which Trigger.dev gives to its tasks
 */
export async function openTaskApp(jobId: JobId): Promise<{ jobs: TriggerRunner; contextFor: () => Ctx }> {
  globalThis.elaraTaskApp ??= composeApp(env(), { leavesSchema: true }).catch((error) => {
    globalThis.elaraTaskApp = undefined;
    throw error;
  });
  const { jobs, contextFor } = await globalThis.elaraTaskApp;
  if (jobs.mode !== "trigger.dev") {
    throw new EnvironmentError("TRIGGER_SECRET_KEY: must be set where tasks of Trigger.dev run");
  }
  return { jobs, contextFor: () => contextFor({ kind: "system", name: jobId }) };
}
