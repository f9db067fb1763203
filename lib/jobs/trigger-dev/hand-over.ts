import { toErrorClass } from "#lib/domain/jobs/error-class.ts";
import { handOverDelaySeconds } from "#lib/domain/jobs/hand-over-delay.ts";
import { logError } from "#lib/errors.ts";
import type { RequestStore, StoredRequest } from "./request-store.ts";
import { readFailure, type TriggerApi } from "./trigger-api.ts";

const batchSize = 50;
const atOnce = 8;
const longestPauseSeconds = 60;
const silentSeconds = 600;

export type HandOver = {
  /** Hands over what waits, unless the service has just failed; a round that goes on is waited for. */
  round(): Promise<void>;
  /** Looks after what was handed over and has not been heard of. */
  lookAfterSilent(): Promise<void>;
};

/** Brings stored requests to Trigger.dev, as often as it takes; what the service has once it does not run twice. */
export function createHandOver(input: {
  api: TriggerApi;
  store: RequestStore;
  queueOf: (jobId: string) => string;
  leaseSeconds: number;
}): HandOver {
  const { api, store } = input;
  let outages = 0;
  // By a clock that nobody sets.
  let resumeAtMs = 0;
  let going: Promise<void> | null = null;

  /** How many seconds the service is to be left alone; null when it took the request or refused this one alone. */
  const handOverOne = async (request: StoredRequest): Promise<number | null> => {
    try {
      await store.markHandedOver(request.id, await api.handOver(request, input.queueOf(request.jobId)));
      outages = 0;
      return null;
    } catch (error) {
      const { isOutage, askedSeconds } = readFailure(error, store.now());
      logError(request.id, error);
      const own = handOverDelaySeconds((isOutage ? outages : request.tries) + 1, askedSeconds);
      const seconds = isOutage && askedSeconds === null ? Math.min(longestPauseSeconds, own) : own;
      await store.postpone(request, { seconds, errorClass: toErrorClass(error) });
      return isOutage ? seconds : null;
    }
  };

  /** False when the service failed; what was not tried then waits as long as it is left alone. */
  const handOverAll = async (requests: readonly StoredRequest[]): Promise<boolean> => {
    const left = [...requests];
    let pauseSeconds = 0;
    const handOverNext = async (): Promise<boolean> => {
      const next = left.shift();
      if (next === undefined) return false;
      pauseSeconds = Math.max(pauseSeconds, (await handOverOne(next)) ?? 0);
      return true;
    };
    const work = async () => {
      while (pauseSeconds === 0 && (await handOverNext()));
    };
    // A service that has failed is asked by one request first.
    if (outages > 0) await handOverNext();
    await Promise.all(Array.from({ length: atOnce }, work));
    if (pauseSeconds === 0) return true;
    outages += 1;
    resumeAtMs = performance.now() + pauseSeconds * 1000;
    await store.release(left, pauseSeconds);
    return false;
  };

  const drain = async () => {
    while (performance.now() >= resumeAtMs) {
      const requests = await store.lease({ limit: batchSize, leaseSeconds: input.leaseSeconds });
      if (!(await handOverAll(requests)) || requests.length < batchSize) return;
    }
  };

  return {
    round() {
      going ??= drain().finally(() => {
        going = null;
      });
      return going;
    },
    async lookAfterSilent() {
      const silent = await store.leaseSilent({ limit: 20, silentSeconds, leaseSeconds: silentSeconds });
      for (const request of silent) await lookAfter(api, store, request);
    },
  };
}

/** What ended outside without a word, cancelled or crashed, ends here too. */
async function lookAfter(api: TriggerApi, store: RequestStore, request: StoredRequest): Promise<void> {
  if (request.outsideRunId === null) return;
  try {
    const run = await api.readRun(request.outsideRunId);
    if (run.isSuccess) await store.end(request.id);
    else if (run.isCompleted) await store.giveUp(request, `TriggerRun ${run.status}`);
  } catch (error) {
    const isUnknown =
      typeof error === "object" && error !== null && "status" in error && error.status === 404;
    if (!isUnknown) throw error;
    await store.giveUp(request, toErrorClass(error));
  }
}
