import type { Env } from "#lib/env.ts";
import type { JobsMode } from "./job-runner.ts";
import type { PgBossQueue } from "./pg-boss-queue.ts";
import type { RunLedger } from "./run-job.ts";
import type { RequestStore } from "./trigger-dev/request-store.ts";
import type { TriggerRunner } from "./trigger-dev/trigger-runner.ts";

type JobSettings = Pick<Env, "TRIGGER_SECRET_KEY" | "TRIGGER_API_URL">;

export type JobPorts = {
  readonly store: Parameters<typeof import("./pg-boss-queue.ts").openPgBossQueue>[0];
  readonly backend: "postgres" | "pglite";
  readonly requests: RequestStore;
  readonly ledger: RunLedger;
};

/** Where jobs run: on Trigger.dev when there is a key for it, else on the app's own database. */
export function chooseJobsMode(settings: JobSettings): JobsMode {
  return settings.TRIGGER_SECRET_KEY === undefined ? "pg-boss" : "trigger.dev";
}

/** Opens the way to the jobs that the environment chose; only that one's library is loaded. */
export async function openJobRunner(
  settings: JobSettings,
  ports: JobPorts,
): Promise<PgBossQueue | TriggerRunner> {
  if (settings.TRIGGER_SECRET_KEY === undefined) {
    const { openPgBossQueue } = await import("./pg-boss-queue.ts");
    return openPgBossQueue(ports.store, ports.backend, undefined, ports.ledger);
  }
  const { openTriggerRunner } = await import("./trigger-dev/trigger-runner.ts");
  const access = { secretKey: settings.TRIGGER_SECRET_KEY, apiUrl: settings.TRIGGER_API_URL };
  return openTriggerRunner(access, { store: ports.requests, ledger: ports.ledger });
}
