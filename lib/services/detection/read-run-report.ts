import { findRun, listFindings, listResults } from "#db/queries/detection.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";

/**
 * What a completed run found: the flagged, the most urgent first, and everybody's verdict.
 * @throws UserFacingError forbidden, not_found
 */
export async function readRunReport(ctx: Ctx, { runId }: { readonly runId: string }) {
  requireRole(ctx, "hr");
  const run = await findRun(ctx.db, runId);
  if (run === null || run.status !== "completed") {
    throw new UserFacingError("not_found", "There is no completed detection run with this id.");
  }
  const findings = await listFindings(ctx.db, runId);
  if (run.profile === "reference") findings.sort((a, b) => b.anomalyScore - a.anomalyScore);
  return { run, findings, people: await listResults(ctx.db, runId) };
}

export type RunReport = Awaited<ReturnType<typeof readRunReport>>;
