import { queue, schedules, schemaTask } from "@trigger.dev/sdk";
import type { JobDefinition } from "#lib/jobs/job.ts";
import { clockTaskId } from "#lib/jobs/trigger-dev/trigger-api.ts";
import type { OutsideRun } from "#lib/jobs/trigger-dev/trigger-runner.ts";
import { openTaskApp } from "./task-app.ts";

type RunContext = {
  readonly run: { readonly id: string; readonly tags: readonly string[] };
  readonly attempt: { readonly number: number };
};

const toOutsideRun = ({ run, attempt }: RunContext): OutsideRun => ({
  id: run.id,
  attempt: attempt.number,
  tags: run.tags,
});

/** A job as Trigger.dev knows it: its retries, its time and its line, and what a run does. */
function toOptions({ retry, timeoutSeconds, queue: line }: JobDefinition) {
  return {
    queue: queue({ name: line.name, concurrencyLimit: line.concurrency }),
    maxDuration: timeoutSeconds,
    retry: {
      maxAttempts: retry.limit + 1,
      minTimeoutInMs: Math.max(1, retry.delaySeconds) * 1000,
      maxTimeoutInMs: 3_600_000,
      factor: 2,
      randomize: true,
    },
  };
}

/** The task of a job: the same payload, checked by the same schema. */
export function toTask(definition: JobDefinition) {
  return schemaTask({
    id: definition.id,
    schema: definition.schema,
    ...toOptions(definition),
    run: async (payload, { ctx }) => {
      const { jobs, contextFor } = await openTaskApp(definition.id);
      await jobs.runTask(definition, contextFor(), toOutsideRun(ctx), payload);
    },
  });
}

/** The task that starts a job by the clock. When that is, the server says: in the company's time zone. */
export function toClockTask(definition: JobDefinition) {
  return schedules.task({
    id: clockTaskId(definition.id),
    ...toOptions(definition),
    run: async ({ timestamp }, { ctx }) => {
      const { jobs, contextFor } = await openTaskApp(definition.id);
      await jobs.runByClock(definition, contextFor(), toOutsideRun(ctx), timestamp);
    },
  });
}
