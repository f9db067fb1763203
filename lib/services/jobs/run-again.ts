import { countLaterAttempts, findJobRunForUpdate } from "#db/queries/job-runs.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import type { JobRunner } from "#lib/jobs/job-runner.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

/**
 * Asks for a job that was given up once more, with what it was given.
 * @throws UserFacingError not_found when there is no such run; conflict when it succeeded, is tried again already, or what it
 * was given is kept no longer
 */
export async function runAgain(
  ctx: Ctx,
  jobs: Pick<JobRunner, "runAgain">,
  { runId }: { runId: string },
): Promise<void> {
  requireRole(ctx, "admin");
  await ctx.db.transaction(async (tx) => {
    const run = await findJobRunForUpdate(tx, runId);
    if (run === null) throw new UserFacingError("not_found", "This run is kept no longer.");
    const isOver = run.outcome === "given_up" || run.outcome === "lost" || run.outcome === null;
    if (!isOver || (await countLaterAttempts(tx, run)) > 0) {
      throw new UserFacingError(
        "conflict",
        "This job has been tried again since. Reload the page to see how.",
      );
    }
    if (!(await jobs.runAgain({ jobId: run.jobId, queueRef: run.queueRef }, tx))) {
      throw new UserFacingError(
        "conflict",
        "This job waits or runs already, or what it was given is kept no longer.",
      );
    }
    await recordEvent(tx, ctx, { action: "job.run_again", subject: run.jobId, detail: { runId: run.id } });
  });
}
