import { deleteJobRequestsBefore } from "#db/queries/job-requests.ts";
import { deleteJobRunsBefore } from "#db/queries/job-runs.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { computeRunLimits } from "#lib/domain/jobs/run-retention.ts";

/** Removes the record of runs that are kept no longer, and what was stored for runs outside. Only the system does. */
export async function purgeJobRuns(ctx: Ctx): Promise<void> {
  requireRole(ctx);
  const limits = computeRunLimits(ctx.now());
  await deleteJobRunsBefore(ctx.db, limits);
  await deleteJobRequestsBefore(ctx.db, limits.others);
}
