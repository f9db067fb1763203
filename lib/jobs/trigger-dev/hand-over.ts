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

  const handOverOne = async (request: StoredRequest): Promise<boolean> => {
    try {
      await store.markHandedOver(request.id, await api.handOver(request, input.queueOf(request.jobId)));
      outages = 0;
      return true;
    } catch (error) {
      const { isOutage, askedSeconds } = readFailure(error, store.now());
      logError(request.id, error);
      const errorClass = toErrorClass(error);
      if (!isOutage) {
        await store.postpone(request, { seconds: handOverDelaySeconds(request.tries + 1), errorClass });
        return true;
      }
      outages += 1;
      const pause = Math.min(longestPauseSeconds, handOverDelaySeconds(outages));
      const seconds = askedSeconds === null ? pause : handOverDelaySeconds(1, askedSeconds);
      resumeAtMs = performance.now() + seconds * 1000;
      await store.postpone(request, { seconds, errorClass });
      return false;
    }
  };

  const handOverAll = async (requests: readonly StoredRequest[]) => {
    const left = [...requests];
    let failure = false;
    const work = async () => {
      for (let next = left.shift(); next !== undefined && !failure; next = left.shift()) {
        if (!(await handOverOne(next))) failure = true;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return !failure;
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
