import type { JobId, JobTransaction } from "../job.ts";
import type { JobLoad } from "../job-runner.ts";

/** What is to run on Trigger.dev, as it was stored with its occasion. */
export type StoredRequest = {
  readonly id: string;
  readonly jobId: string;
  readonly key: string;
  readonly payload: unknown;
  readonly startAfter: Date;
  readonly tries: number;
  readonly outsideRunId: string | null;
};

export type StoredSchedule = {
  readonly jobId: string;
  readonly cron: string;
  readonly timeZone: string;
  readonly since: Date;
  readonly outsideId: string;
};

/** Where requests are kept from the transaction of their occasion until they have ended. */
export type RequestStore = {
  now(): Date;
  /** One that still waits with the same key stands for both. */
  add(
    request: { jobId: JobId; key: string; payload: unknown; startAfterSeconds: number },
    within?: JobTransaction,
  ): Promise<void>;
  /** Takes what is to be handed over; nobody else gets it for `leaseSeconds`. */
  lease(options: { limit: number; leaseSeconds: number }): Promise<readonly StoredRequest[]>;
  markHandedOver(requestId: string, outsideRunId: string): Promise<void>;
  postpone(
    request: Pick<StoredRequest, "id" | "tries">,
    delay: { seconds: number; errorClass: string },
  ): Promise<void>;
  /** Puts back what was taken and not tried. */
  release(requests: readonly Pick<StoredRequest, "id">[], seconds: number): Promise<void>;
  /** Takes what was handed over, should have begun by `silentSeconds` ago, and has not ended. */
  leaseSilent(options: {
    limit: number;
    silentSeconds: number;
    leaseSeconds: number;
  }): Promise<readonly StoredRequest[]>;
  /** Ends a request that will not be run, and writes down why. */
  giveUp(request: Pick<StoredRequest, "id" | "jobId" | "key">, errorClass: string): Promise<void>;
  /** Marks a request as begun; null when it has ended already. */
  begin(requestId: string): Promise<StoredRequest | null>;
  /** Claims a start by the clock for a run outside; null when the start was carried out by another run. */
  claimStart(start: {
    jobId: JobId;
    slot: Date;
    payload: unknown;
    outsideRunId: string;
  }): Promise<StoredRequest | null>;
  end(requestId: string): Promise<void>;
  /** Stores the same request anew; false when it is not known any more or has not ended. */
  repeat(requestId: string, within: JobTransaction): Promise<boolean>;
  findNewestStart(jobId: JobId): Promise<Date | null>;
  /** Stores a start by the clock that was missed, unless it is stored or another still waits. */
  addMissedStart(start: { jobId: JobId; slot: Date; payload: unknown }): Promise<void>;
  describeLoad(): Promise<JobLoad[]>;
  listSchedules(): Promise<readonly StoredSchedule[]>;
  putSchedule(schedule: Omit<StoredSchedule, "since">): Promise<void>;
  removeSchedule(jobId: string): Promise<void>;
};
