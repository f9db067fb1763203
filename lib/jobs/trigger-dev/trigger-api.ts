import { z } from "zod";
import type { StoredRequest } from "./request-store.ts";

/** The few things that Elara asks of Trigger.dev. Each gives up after `patienceMs`. */
export type TriggerApi = {
  /** Hands a request over, once however often it is asked: its id is the key. Resolves to the run's id. */
  handOver(request: StoredRequest, queueName: string): Promise<string>;
  /** Makes or changes the schedule of a job; resolves to its id. */
  putSchedule(schedule: { jobId: string; cron: string; timeZone: string }): Promise<string>;
  removeSchedule(scheduleId: string): Promise<void>;
  /** How a run stands outside, and whether that is its end. */
  readRun(runId: string): Promise<{ status: string; isCompleted: boolean; isSuccess: boolean }>;
};

export type TriggerAccess = {
  readonly secretKey: string;
  readonly apiUrl: string;
  readonly patienceMs: number;
};

const keptFor = "30d";

/** The id under which a job's starts by the clock are known. */
export function clockTaskId(jobId: string): string {
  return `${jobId}-by-clock`;
}

const tagPrefix = "request:";

/** A run carries the id of the request it was made for as a tag. */
export function requestIdOf(tags: readonly string[]): string | null {
  return tags.find((tag) => tag.startsWith(tagPrefix))?.slice(tagPrefix.length) ?? null;
}

export async function openTriggerApi(access: TriggerAccess): Promise<TriggerApi> {
  const { TriggerClient, idempotencyKeys } = await import("@trigger.dev/sdk");
  const client = new TriggerClient({
    accessToken: access.secretKey,
    baseURL: access.apiUrl,
    // Who hands over waits and tries again by its own rule, over restarts.
    requestOptions: { retry: { maxAttempts: 1 } },
  });
  const ask = <Answer>(question: PromiseLike<Answer>) => withPatience(question, access.patienceMs);
  return {
    async handOver({ id, jobId, payload, startAfter }, queueName) {
      const idempotencyKey = await idempotencyKeys.create(id, { scope: "global" });
      const options = {
        idempotencyKey,
        idempotencyKeyTTL: keptFor,
        queue: queueName,
        tags: [tagPrefix + id],
      };
      const isLater = startAfter.getTime() > Date.now();
      const run = client.tasks.trigger(jobId, payload, {
        ...options,
        ...(isLater ? { delay: startAfter } : {}),
      });
      return (await ask(run)).id;
    },
    async putSchedule({ jobId, cron, timeZone }) {
      const schedule = client.schedules.create({
        task: clockTaskId(jobId),
        cron,
        timezone: timeZone,
        deduplicationKey: `elara-${jobId}`,
      });
      return (await ask(schedule)).id;
    },
    async removeSchedule(scheduleId) {
      await ask(client.schedules.del(scheduleId));
    },
    async readRun(runId) {
      const { status, isCompleted, isSuccess } = await ask(client.runs.retrieve(runId));
      return { status, isCompleted, isSuccess };
    },
  };
}

class PatienceError extends Error {
  override readonly name = "NoAnswerInTime";
}

async function withPatience<Answer>(question: PromiseLike<Answer>, patienceMs: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PatienceError()), patienceMs);
  });
  try {
    return await Promise.race([question, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

const failureSchema = z.object({
  status: z.number().optional(),
  headers: z.record(z.string(), z.string()).optional(),
});

/**
 * What a failed call says about the next: whether nothing else need be tried now, because the service, the way to it or the
 * key is at fault, and how many seconds it asks to wait.
 */
export function readFailure(error: unknown, now: Date): { isOutage: boolean; askedSeconds: number | null } {
  const { status, headers } = failureSchema.catch({}).parse({ ...Object(error) });
  const isOutage =
    status === undefined || status >= 500 || status === 200 || [401, 403, 408, 429].includes(status);
  const resetMs = Number(headers?.["x-ratelimit-reset"] ?? Number.NaN);
  const retryAfter = Number(headers?.["retry-after"] ?? Number.NaN);
  const asked = Number.isNaN(resetMs) ? retryAfter : (resetMs - now.getTime()) / 1000;
  return { isOutage, askedSeconds: Number.isFinite(asked) && asked > 0 ? asked : null };
}
