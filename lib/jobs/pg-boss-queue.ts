import { type SQLWrapper, sql } from "drizzle-orm";
import {
  type Clock,
  type ConstructorOptions,
  fromDrizzle,
  type JobWithMetadata,
  PgBoss,
  type QueueOptions,
} from "pg-boss";
import { z } from "zod";
import type { Ctx } from "#lib/context.ts";
import { logError } from "#lib/errors.ts";
import { type JobDefinition, type JobId, type JobTransaction, payloadKey } from "./job.ts";
import type { JobLoad, JobRunner } from "./job-runner.ts";
import { jobPayloads } from "./payloads.ts";
import { type RunLedger, runJob } from "./run-job.ts";

type JobStore = NonNullable<ConstructorOptions["db"]>;
type Backend = "postgres" | "pglite";

export type PgBossQueue = JobRunner & { readonly mode: "pg-boss" };

export type QueueTiming = {
  /** A running job that gives no sign for this long is taken as dead and retried. pg-boss's least is 10. */
  readonly heartbeatSeconds: number;
  /** How often dead jobs are looked for. */
  readonly superviseSeconds: number;
  readonly stopTimeoutSeconds: number;
  /** How often it is looked whether a schedule is due; at most 45. */
  readonly cronSeconds?: number;
  /** The clock of a test. */
  readonly clock?: Clock;
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
  ledger: RunLedger | null = null,
): Promise<PgBossQueue> {
  const boss = new PgBoss({
    db: store,
    backend,
    schema,
    superviseIntervalSeconds: timing.superviseSeconds,
    monitorIntervalSeconds: timing.superviseSeconds,
    cronMonitorIntervalSeconds: timing.cronSeconds ?? 15,
    cronWorkerIntervalSeconds: Math.min(5, timing.cronSeconds ?? 5),
    ...(timing.clock === undefined ? {} : { clock: timing.clock }),
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
    mode: "pg-boss",
    async enqueue(id, payload, options = {}) {
      const checked = jobPayloads[id].parse(payload);
      await boss.send(id, checked, {
        singletonKey: options.key ?? payloadKey(checked),
        ...(options.startAfterSeconds === undefined ? {} : { startAfter: options.startAfterSeconds }),
        ...(options.within === undefined ? {} : { db: fromTransaction(options.within) }),
      });
    },
    startWorkers(definitions, contextFor, timeZone = async () => "UTC") {
      started ??= (async () => {
        for (const definition of definitions) {
          await ensureQueue(definition.id, queueOptions(definition, timing));
          await startWorker(boss, definition, contextFor(definition.id), ledger);
        }
        const schedule = keepSchedules(boss, definitions, timeZone);
        await schedule();
        zoneTimer = setInterval(() => schedule().catch((error) => logError("schedules", error)), zoneCheckMs);
        zoneTimer.unref();
      })();
      return started;
    },
    async runAgain({ jobId, queueRef }, within) {
      if (!jobIds.some((id) => id === jobId) || !z.uuid().safeParse(queueRef).success) return false;
      const { affected } = retrySchema.parse(
        await boss.retry(jobId, queueRef, { db: fromTransaction(within) }),
      );
      return affected === 1;
    },
    describeLoad: () => describeLoad(store),
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

async function startWorker(
  boss: PgBoss,
  definition: JobDefinition,
  ctx: Ctx,
  ledger: RunLedger | null,
): Promise<void> {
  const options = {
    pollingIntervalSeconds: 1,
    localConcurrency: definition.queue.concurrency,
    includeMetadata: true as const,
  };
  await boss.work(definition.id, options, async (jobs: JobWithMetadata[]) => {
    for (const job of jobs) {
      const run = {
        payload: job.data,
        queueRef: job.id,
        key: job.singletonKey,
        attempt: job.retryCount + 1,
        isLastAttempt: job.retryCount >= job.retryLimit,
      };
      await runJob(definition, ctx, run, ledger);
    }
  });
}

// pg-boss counts what it retried, but its type does not say so.
const retrySchema = z.object({ affected: z.number() });
const loadSchema = z.object({
  name: z.string(),
  waiting: z.coerce.number(),
  running: z.coerce.number(),
  given_up: z.coerce.number(),
  next_at: z.coerce.date().nullable(),
});

async function describeLoad(store: JobStore): Promise<JobLoad[]> {
  const { rows } = await store.executeSql(
    `select name,
       count(*) filter (where state in ('created', 'retry')) as waiting,
       count(*) filter (where state = 'active') as running,
       count(*) filter (where state = 'failed') as given_up,
       min(start_after) filter (where state in ('created', 'retry')) as next_at
     from ${schema}.job where name not like '\\_\\_%' group by name`,
  );
  return rows.map((row) => {
    const { name, waiting, running, given_up, next_at } = loadSchema.parse(row);
    return { jobId: name, waiting, running, givenUp: given_up, nextAt: next_at, handOver: null };
  });
}
