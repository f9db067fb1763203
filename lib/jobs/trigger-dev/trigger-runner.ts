import type { Ctx } from "#lib/context.ts";
import { logError } from "#lib/errors.ts";
import { type JobDefinition, payloadKey } from "../job.ts";
import type { JobRunner } from "../job-runner.ts";
import { jobPayloads } from "../payloads.ts";
import { type RunLedger, runJob } from "../run-job.ts";
import { createHandOver } from "./hand-over.ts";
import { keepSchedules } from "./keep-schedules.ts";
import type { RequestStore, StoredRequest } from "./request-store.ts";
import { openTriggerApi, requestIdOf } from "./trigger-api.ts";

/** What a task knows of its run on Trigger.dev. */
export type OutsideRun = { readonly id: string; readonly attempt: number; readonly tags: readonly string[] };

export type TriggerRunner = JobRunner & {
  readonly mode: "trigger.dev";
  /** Runs a job in a task of Trigger.dev; what has ended already is not run again. */
  runTask(definition: JobDefinition, ctx: Ctx, run: OutsideRun, payload: unknown): Promise<void>;
  /** Runs a job that starts by the clock; each start is carried out once, an older one than the last not at all. */
  runByClock(definition: JobDefinition, ctx: Ctx, run: OutsideRun, slot: Date): Promise<void>;
};

export type TriggerTiming = {
  /** How often it is looked for what waits. */
  readonly pollMs: number;
  /** How often schedules and silent runs are looked after. */
  readonly lookAfterMs: number;
  /** How long an answer is waited for. */
  readonly patienceMs: number;
};

const usualTiming: TriggerTiming = { pollMs: 1_000, lookAfterMs: 60_000, patienceMs: 10_000 };

/**
 * Jobs on Trigger.dev. What is asked for is stored in the app's own database, in the transaction of its occasion, and handed
 * over after: whoever asks never waits for the service.
 */
export async function openTriggerRunner(
  access: { readonly secretKey: string; readonly apiUrl: string },
  { store, ledger }: { store: RequestStore; ledger: RunLedger },
  timing: TriggerTiming = usualTiming,
): Promise<TriggerRunner> {
  const api = await openTriggerApi({ ...access, patienceMs: timing.patienceMs });
  let stopWorkers: (() => Promise<void>) | null = null;
  const runRequest = (definition: JobDefinition, ctx: Ctx, run: OutsideRun, request: StoredRequest) =>
    runInTask({ definition, ctx, run, request, store, ledger });
  return {
    mode: "trigger.dev",
    async enqueue(id, payload, options = {}) {
      const checked = jobPayloads[id].parse(payload);
      const key = options.key ?? payloadKey(checked);
      const request = { jobId: id, key, payload: checked, startAfterSeconds: options.startAfterSeconds ?? 0 };
      await store.add(request, options.within);
    },
    async startWorkers(definitions, _contextFor, timeZone = async () => "UTC") {
      if (stopWorkers !== null) return;
      const queues = new Map<string, string>(definitions.map(({ id, queue }) => [id, queue.name]));
      const queueOf = (jobId: string) => queues.get(jobId) ?? jobId;
      const leaseSeconds = Math.ceil((timing.patienceMs * 8) / 1000);
      const handOver = createHandOver({ api, store, queueOf, leaseSeconds });
      const lookAfter = async () => {
        await keepSchedules({ api, store, definitions, timeZone: await timeZone() });
        await handOver.lookAfterSilent();
      };
      const loops = [repeat(handOver.round, timing.pollMs), repeat(lookAfter, timing.lookAfterMs)];
      stopWorkers = async () => {
        await Promise.all(loops.map((stop) => stop()));
      };
    },
    runAgain: ({ queueRef }, within) => store.repeat(queueRef, within),
    describeLoad: () => store.describeLoad(),
    async stop() {
      await stopWorkers?.();
    },
    async runTask(definition, ctx, run, payload) {
      const requestId = requestIdOf(run.tags);
      // Started by hand on Trigger.dev: nothing was stored for it.
      if (requestId === null) return runDirectly(definition, ctx, run, payload, ledger);
      const request = await store.begin(requestId);
      if (request !== null) await runRequest(definition, ctx, run, request);
    },
    async runByClock(definition, ctx, run, slot) {
      const payload = definition.schedule?.payload ?? {};
      const request = await store.claimStart({ jobId: definition.id, slot, payload, outsideRunId: run.id });
      if (request !== null) await runRequest(definition, ctx, run, request);
    },
  };
}

const attemptOf = (definition: JobDefinition, { attempt }: OutsideRun) => ({
  attempt,
  isLastAttempt: attempt > definition.retry.limit,
});

function runDirectly(
  definition: JobDefinition,
  ctx: Ctx,
  run: OutsideRun,
  payload: unknown,
  ledger: RunLedger,
): Promise<void> {
  const details = { payload, queueRef: run.id, key: null, ...attemptOf(definition, run) };
  return runJob(definition, ctx, details, ledger);
}

async function runInTask(input: {
  definition: JobDefinition;
  ctx: Ctx;
  run: OutsideRun;
  request: StoredRequest;
  store: RequestStore;
  ledger: RunLedger;
}): Promise<void> {
  const { definition, ctx, run, request, store, ledger } = input;
  const { attempt, isLastAttempt } = attemptOf(definition, run);
  const details = {
    payload: request.payload,
    queueRef: request.id,
    key: request.key,
    attempt,
    isLastAttempt,
  };
  try {
    await runJob(definition, ctx, details, ledger);
  } catch (error) {
    if (isLastAttempt) await store.end(request.id);
    throw error;
  }
  await store.end(request.id);
}

/** Does something again and again, never twice at once, until it is stopped; a failure is logged and the next look comes. */
function repeat(look: () => Promise<void>, pauseMs: number): () => Promise<void> {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let wake = () => {};
  const loop = (async () => {
    while (!isStopped) {
      await look().catch((error) => logError("jobs", error));
      if (isStopped) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
        timer = setTimeout(resolve, pauseMs);
        timer.unref();
      });
    }
  })();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    wake();
    await loop;
  };
}
