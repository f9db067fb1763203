import type { Ctx } from "#lib/context.ts";
import type { JobDefinition, JobId, JobQueue, JobTransaction } from "./job.ts";

export type JobsMode = "pg-boss" | "trigger.dev";

/** How the jobs of one kind stand. */
export type JobLoad = {
  readonly jobId: string;
  readonly waiting: number;
  readonly running: number;
  readonly givenUp: number;
  /** When the first that waits may start. */
  readonly nextAt: Date | null;
  /** Set while what waits cannot be handed over: the last failure's class, and how often it was tried. */
  readonly handOver: { readonly errorClass: string; readonly tries: number; readonly nextTryAt: Date } | null;
};

/** Where jobs wait and run. */
export type JobRunner = JobQueue & {
  readonly mode: JobsMode;
  /**
   * Starts to see to it that jobs run, and lets those with a schedule start by the clock of `timeZone`, which is asked again
   * every minute. Further calls change nothing.
   */
  startWorkers(
    definitions: readonly JobDefinition[],
    contextFor: (jobId: JobId) => Ctx,
    timeZone?: () => Promise<string>,
  ): Promise<void>;
  /** Asks for a job that was given up once more; false when it was not given up, or is kept no longer. */
  runAgain(
    job: { readonly jobId: string; readonly queueRef: string },
    within: JobTransaction,
  ): Promise<boolean>;
  describeLoad(): Promise<JobLoad[]>;
  /** Lets running jobs end, and stops. */
  stop(): Promise<void>;
};
