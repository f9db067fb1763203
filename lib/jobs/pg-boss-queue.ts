import { type ConstructorOptions, type Job, PgBoss } from "pg-boss";
import type { Ctx } from "#lib/context.ts";
import { logError } from "#lib/errors.ts";
import type { JobDefinition, JobId, JobQueue } from "./job.ts";
import { jobPayloads } from "./payloads.ts";

const heartbeatSeconds = 20;

export type PgBossQueue = JobQueue & {
  /** Starts to work on the jobs, in this process. */
  startWorkers(definitions: readonly JobDefinition[], contextFor: (jobId: JobId) => Ctx): Promise<void>;
  /** Lets running jobs end, then stops. */
  stop(): Promise<void>;
};

/** Jobs on pg-boss, in the schema `jobs` of the app's own database. */
export async function openPgBossQueue(
  store: NonNullable<ConstructorOptions["db"]>,
  backend: "postgres" | "pglite",
): Promise<PgBossQueue> {
  const boss = new PgBoss({ db: store, backend, schema: "jobs", superviseIntervalSeconds: 15 });
  boss.on("error", (error) => logError("jobs", error));
  await boss.start();
  const known = new Set<JobId>();
  const ensureQueue = async (id: JobId) => {
    if (known.has(id)) return;
    if ((await boss.getQueue(id)) === null) await boss.createQueue(id, { policy: "short" });
    known.add(id);
  };
  return {
    async enqueue(id, payload, options) {
      await ensureQueue(id);
      const checked = jobPayloads[id].parse(payload);
      await boss.send(id, checked, { singletonKey: options?.key ?? JSON.stringify(checked) });
    },
    async startWorkers(definitions, contextFor) {
      for (const definition of definitions) {
        await ensureQueue(definition.id);
        await startWorker(boss, definition, contextFor(definition.id));
      }
    },
    stop: () => boss.stop({ graceful: true }),
  };
}

async function startWorker(boss: PgBoss, definition: JobDefinition, ctx: Ctx): Promise<void> {
  await boss.updateQueue(definition.id, {
    retryLimit: definition.retry.limit,
    retryDelay: definition.retry.delaySeconds,
    retryBackoff: true,
    expireInSeconds: definition.timeoutSeconds,
    heartbeatSeconds,
  });
  const options = { pollingIntervalSeconds: 1, localConcurrency: definition.concurrency };
  await boss.work(definition.id, options, async (jobs: Job[]) => {
    for (const job of jobs) await definition.run(ctx, parsePayload(definition.id, job.data));
  });
}

// The union of payloads meets the union of definitions here; the id ties them, the schema checks it.
function parsePayload(id: JobId, data: unknown) {
  return jobPayloads[id].parse(data) as never;
}
