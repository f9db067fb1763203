import { type SQLWrapper, sql } from "drizzle-orm";
import { type ConstructorOptions, fromDrizzle, type Job, PgBoss, type QueueOptions } from "pg-boss";
import { z } from "zod";
import type { Ctx } from "#lib/context.ts";
import { logError } from "#lib/errors.ts";
import type { JobDefinition, JobId, JobQueue, JobTransaction } from "./job.ts";
import { jobPayloads } from "./payloads.ts";

type JobStore = NonNullable<ConstructorOptions["db"]>;
type Backend = "postgres" | "pglite";

export type PgBossQueue = JobQueue & {
  /**
   * Starts to work on the jobs, in this process, and lets those with a schedule start by the clock of `timeZone`, which is
   * asked again every minute. Further calls change nothing.
   */
  startWorkers(
    definitions: readonly JobDefinition[],
    contextFor: (jobId: JobId) => Ctx,
    timeZone?: () => Promise<string>,
  ): Promise<void>;
  /** Lets running jobs end (at most `stopTimeoutSeconds`; what is still running then is retried), and stops. */
  stop(): Promise<void>;
};

export type QueueTiming = {
  /** A running job that gives no sign for this long is taken as dead and retried. pg-boss's least is 10. */
  readonly heartbeatSeconds: number;
  /** How often dead jobs are looked for. */
  readonly superviseSeconds: number;
  readonly stopTimeoutSeconds: number;
  /** How often it is looked whether a schedule is due; at most 45. */
  readonly cronSeconds?: number;
};

const usualTiming: QueueTiming = {
  heartbeatSeconds: 30,
  superviseSeconds: 15,
  stopTimeoutSeconds: 30,
  cronSeconds: 15,
};
const zoneCheckMs = 60_000;
const schema = "jobs";
const jobIds = z.object(jobPayloads).keyof().options;

/**
 * Jobs on pg-boss, in the schema `jobs` of the app's own database. On the embedded database, which one
 * process owns, every job that is still marked as running belongs to a process that died: it is retried.
 */
export async function openPgBossQueue(
  store: JobStore,
  backend: Backend,
  timing: QueueTiming = usualTiming,
): Promise<PgBossQueue> {
  const boss = new PgBoss({
    db: store,
    backend,
    schema,
    superviseIntervalSeconds: timing.superviseSeconds,
    monitorIntervalSeconds: timing.superviseSeconds,
    cronMonitorIntervalSeconds: timing.cronSeconds ?? 15,
    cronWorkerIntervalSeconds: Math.min(5, timing.cronSeconds ?? 5),
  });
  boss.on("error", (error) => logError("jobs", error));
  await boss.start();
  if (backend === "pglite") await retryOrphans(boss, store);
  const known = new Set<JobId>();
  const ensureQueue = async (id: JobId, options?: QueueOptions) => {
    if (known.has(id) && options === undefined) return;
    if ((await boss.getQueue(id)) === null) {
      await boss.createQueue(id, { policy: "short", heartbeatSeconds: timing.heartbeatSeconds });
    }
    if (options !== undefined) await boss.updateQueue(id, options);
    known.add(id);
  };
  // Before anybody asks within a transaction: the embedded database has one connection, and it is taken then.
  for (const id of jobIds) await ensureQueue(id);
  let started: Promise<void> | null = null;
  let zoneTimer: NodeJS.Timeout | undefined;
  return {
    async enqueue(id, payload, options = {}) {
      const checked = jobPayloads[id].parse(payload);
      await boss.send(id, checked, {
        singletonKey: options.key ?? JSON.stringify(checked),
        ...(options.startAfterSeconds === undefined ? {} : { startAfter: options.startAfterSeconds }),
        ...(options.within === undefined ? {} : { db: fromTransaction(options.within) }),
      });
    },
    startWorkers(definitions, contextFor, timeZone = async () => "UTC") {
      started ??= (async () => {
        for (const definition of definitions) {
          await ensureQueue(definition.id, queueOptions(definition, timing));
          await startWorker(boss, definition, contextFor(definition.id));
        }
        const schedule = keepSchedules(boss, definitions, timeZone);
        await schedule();
        zoneTimer = setInterval(() => schedule().catch((error) => logError("schedules", error)), zoneCheckMs);
        zoneTimer.unref();
      })();
      return started;
    },
    stop: () => {
      clearInterval(zoneTimer);
      return boss.stop({ graceful: true, timeout: timing.stopTimeoutSeconds * 1000 });
    },
  };
}

/** Writes the schedules down, and again when the company's zone has changed; a job without one loses what it had. */
function keepSchedules(
  boss: PgBoss,
  definitions: readonly JobDefinition[],
  timeZone: () => Promise<string>,
): () => Promise<void> {
  let writtenZone: string | null = null;
  return async () => {
    const tz = await timeZone();
    if (tz === writtenZone) return;
    for (const { id, schedule } of definitions) {
      if (schedule === undefined) await boss.unschedule(id);
      else await boss.schedule(id, schedule.cron, schedule.payload, { tz, missed: "once" });
    }
    writtenZone = tz;
  };
}

/** pg-boss hands its statement over as `unknown`; it is what `sql` has made. */
function fromTransaction(transaction: JobTransaction) {
  const execute = async (query: unknown) => (await transaction.execute(query as SQLWrapper)) as { rows: [] };
  return fromDrizzle({ execute }, sql);
}

async function retryOrphans(boss: PgBoss, store: JobStore): Promise<void> {
  const { rows } = await store.executeSql(`select name, id from ${schema}.job where state = 'active'`);
  for (const { name, id } of rows) await boss.fail(name, id, { message: "the process that ran it ended" });
}

function queueOptions(definition: JobDefinition, timing: QueueTiming): QueueOptions {
  return {
    retryLimit: definition.retry.limit,
    retryDelay: definition.retry.delaySeconds,
    retryBackoff: definition.retry.delaySeconds > 0,
    expireInSeconds: definition.timeoutSeconds,
    heartbeatSeconds: timing.heartbeatSeconds,
  };
}

async function startWorker(boss: PgBoss, definition: JobDefinition, ctx: Ctx): Promise<void> {
  const options = { pollingIntervalSeconds: 1, localConcurrency: definition.concurrency };
  await boss.work(definition.id, options, async (jobs: Job[]) => {
    for (const job of jobs) {
      try {
        await definition.run(ctx, parsePayload(definition.id, job.data));
      } catch (error) {
        logError(job.id, error);
        // pg-boss stores what is thrown; a driver's message can hold row values, which do not belong there.
        throw new Error(`${error instanceof Error ? error.name : "error"}, see the log for ${job.id}`);
      }
    }
  });
}

// The union of payloads meets the union of definitions here; the id ties them, the schema checks it.
function parsePayload(id: JobId, data: unknown) {
  return jobPayloads[id].parse(data) as never;
}
