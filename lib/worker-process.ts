import { closeOnSignals } from "./close-on-signals.ts";
import { getApp } from "./compose.ts";
import { describeFailure } from "./describe-failure.ts";
import { type Env, env } from "./env.ts";
import type { JobDefinition } from "./jobs/job.ts";
import { chooseJobsMode } from "./jobs/open-job-runner.ts";
import { startJobs } from "./start-jobs.ts";

/** Why there is nothing for a worker to do; null when there is. */
export function findWorkerHindrance(settings: Env): string | null {
  if (settings.DATABASE_URL === undefined) {
    return "The worker needs a database server: set DATABASE_URL to the one the app uses. On the embedded database, which one process owns, the server works on the jobs itself.";
  }
  if (chooseJobsMode(settings) === "trigger.dev") {
    return "With TRIGGER_SECRET_KEY the jobs run on Trigger.dev and nothing is left for a worker here. Deploy them with “npx trigger.dev@4.8.3 deploy”, or leave TRIGGER_SECRET_KEY out.";
  }
  return null;
}

/**
 * Works on jobs in a process of its own until SIGTERM or SIGINT. One that cannot says why in one sentence and ends: with exit
 * code 2 when it is set up wrongly, with 1 when it cannot open the database.
 */
export async function startWorkerProcess(definitions: readonly JobDefinition[]): Promise<void> {
  try {
    const hindrance = findWorkerHindrance(env());
    if (hindrance !== null) return refuse(hindrance, 2);
    const app = await getApp();
    await startJobs(app, definitions);
    closeOnSignals(app);
    console.log(`The worker runs: ${definitions.length} kinds of jobs, ${app.database.mode} database.`);
  } catch (error) {
    refuse(`The worker cannot start. ${describeFailure(error)}`, 1);
  }
}

function refuse(sentence: string, exitCode: number): void {
  console.error(sentence);
  process.exit(exitCode);
}
