import type { FakeRun, FakeSchedule } from "./server.ts";

const endings = ["COMPLETED", "CANCELED", "FAILED", "CRASHED", "SYSTEM_FAILURE", "EXPIRED", "TIMED_OUT"];
const at = "2026-03-02T09:00:00.000Z";

/** A run as the API shows it. */
export function toRunResponse(run: FakeRun) {
  const isCompleted = endings.includes(run.status);
  const isSuccess = run.status === "COMPLETED";
  return {
    id: run.id,
    status: run.status,
    taskIdentifier: run.taskId,
    isQueued: run.status === "QUEUED",
    isExecuting: run.status === "EXECUTING",
    isWaiting: false,
    isCompleted,
    isSuccess,
    isFailed: isCompleted && !isSuccess,
    isCancelled: run.status === "CANCELED",
    isTest: false,
    createdAt: at,
    updatedAt: at,
    tags: run.tags,
    costInCents: 0,
    baseCostInCents: 0,
    durationMs: 0,
    depth: 0,
    triggerFunction: "trigger",
    relatedRuns: {},
    attemptCount: 0,
  };
}

/** A schedule as the API shows it. */
export function toScheduleResponse(schedule: FakeSchedule) {
  return {
    id: schedule.id,
    type: "IMPERATIVE",
    task: schedule.task,
    active: true,
    deduplicationKey: schedule.deduplicationKey,
    generator: { type: "CRON", expression: schedule.cron, description: "" },
    timezone: schedule.timezone,
    environments: [],
  };
}
