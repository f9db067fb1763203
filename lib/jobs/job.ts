import type { z } from "zod";
import type { Ctx } from "#lib/context.ts";
import type { jobPayloads } from "./payloads.ts";

export type JobId = keyof typeof jobPayloads;
export type JobPayload<Id extends JobId> = z.output<(typeof jobPayloads)[Id]>;

export type JobRetry = { readonly limit: number; readonly delaySeconds: number };

/** A background task, defined once as plain data; adapters run it on pg-boss or elsewhere. */
export type JobDefinition<Id extends JobId = JobId> = {
  readonly id: Id;
  readonly retry: JobRetry;
  /** A run that has not ended by then is taken as dead and retried. */
  readonly timeoutSeconds: number;
  /** How many runs of this job may go on at once in one process. */
  readonly concurrency: number;
  /** A cron line in company time, for jobs that start by the clock. */
  readonly schedule?: string;
  run(ctx: Ctx, payload: JobPayload<Id>): Promise<void>;
};

export type JobQueue = {
  /** Stores a job durably. With the same `key`, a job that still waits is not stored twice. */
  enqueue<Id extends JobId>(id: Id, payload: JobPayload<Id>, options?: { key?: string }): Promise<void>;
};

/** Keeps the payload's type beside the id; adds nothing at run time. */
export function defineJob<Id extends JobId>(definition: JobDefinition<Id>): JobDefinition<Id> {
  return definition;
}
