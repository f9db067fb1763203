import type { RunStatus } from "../detection/verdicts.ts";
import type { Progress } from "../progress.ts";

/** As much of a detection run as pages show while it goes on. */
export type RunOutline = {
  readonly status: RunStatus;
  readonly progress: Progress | null;
  readonly flaggedCount: number;
};

export function isRunGoingOn(run: RunOutline | null): boolean {
  return run?.status === "queued" || run?.status === "running";
}

/** What is said when a run has ended. */
export function describeRunEnd(run: RunOutline | null): { message: string; tone: "info" | "danger" } {
  if (run?.status !== "completed") {
    return { message: "The run did not come to its end. Please start it again.", tone: "danger" };
  }
  if (run.flaggedCount === 0) return { message: "Done. Nothing unusual.", tone: "info" };
  const people = run.flaggedCount === 1 ? "one person" : `${run.flaggedCount} people`;
  return {
    message: `Done. ${people.charAt(0).toUpperCase()}${people.slice(1)} may be struggling.`,
    tone: "info",
  };
}
