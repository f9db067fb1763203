/** How a run ended: it is tried again after `failed`, not after `given_up`; `lost` means that its process ended before it. */
export const runOutcomes = ["succeeded", "failed", "given_up", "lost"] as const;
export type RunOutcome = (typeof runOutcomes)[number];

export type RunState = RunOutcome | "running";

const graceSeconds = 60;
const msPerSecond = 1000;

/** How a run stands. One without an end that has gone on for longer than it may is lost. */
export function classifyRun(
  run: { readonly outcome: RunOutcome | null; readonly startedAt: Date },
  job: { readonly timeoutSeconds: number; readonly now: Date },
): RunState {
  if (run.outcome !== null) return run.outcome;
  const ranSeconds = (job.now.getTime() - run.startedAt.getTime()) / msPerSecond;
  return ranSeconds > job.timeoutSeconds + graceSeconds ? "lost" : "running";
}
