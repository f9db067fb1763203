import type { SQLWrapper } from "drizzle-orm";
import type { z } from "zod";
import type { Ctx } from "#lib/context.ts";
import { jobPayloads } from "./payloads.ts";

export type JobId = keyof typeof jobPayloads;
export type JobPayload<Id extends JobId> = z.output<(typeof jobPayloads)[Id]>;

export type JobRetry = { readonly limit: number; readonly delaySeconds: number };

/** Which line a job waits in, and how many runs of that line may go on at once: in one process, or outside in all. */
export type JobLine = { readonly name: string; readonly concurrency: number };

/** What a job is told by whoever writes it; `defineJob` adds what follows from it. */
export type JobInput<Id extends JobId> = {
  readonly id: Id;
  readonly retry: JobRetry;
  /** A run that has not ended by then is taken as dead and retried. */
  readonly timeoutSeconds: number;
  /** How many runs of this job may go on at once in one process. */
  readonly concurrency: number;
  /**
   * For a job that starts by the clock: a cron line in company time, and what such a run is given. A start that was missed
   * while nothing ran is made up for, once.
   */
  readonly schedule?: { readonly cron: string; readonly payload: JobPayload<Id> };
  run(ctx: Ctx, payload: JobPayload<Id>): Promise<void>;
};

/** A background task, defined once as plain data; adapters run it on pg-boss or elsewhere. */
export type JobDefinition<Id extends JobId = JobId> = Omit<JobInput<Id>, "concurrency"> & {
  readonly schema: (typeof jobPayloads)[Id];
  readonly queue: JobLine;
  /** What waits with the same key is stored once. */
  readonly idempotency: { keyOf(payload: JobPayload<Id>): string };
};

/** An open transaction of the app's database. */
export type JobTransaction = { execute(query: SQLWrapper): PromiseLike<unknown> };

export type EnqueueOptions = {
  /** A job that still waits is not stored twice with the same key; without one, the payload is the key. */
  readonly key?: string;
  /** The job starts no sooner. */
  readonly startAfterSeconds?: number;
  /** Stores the job in this transaction: it is there exactly when the transaction commits. */
  readonly within?: JobTransaction;
};

export type JobQueue = {
  /** Stores a job durably. */
  enqueue<Id extends JobId>(id: Id, payload: JobPayload<Id>, options?: EnqueueOptions): Promise<void>;
};

/** What a job is once per payload, where nobody names a key. */
export function payloadKey(payload: unknown): string {
  return JSON.stringify(payload);
}

/** The whole definition: its payload's schema comes from its id, its line and its key are its own. */
export function defineJob<Id extends JobId>({ concurrency, ...input }: JobInput<Id>): JobDefinition<Id> {
  return {
    ...input,
    schema: jobPayloads[input.id],
    queue: { name: input.id, concurrency },
    idempotency: { keyOf: payloadKey },
  };
}
