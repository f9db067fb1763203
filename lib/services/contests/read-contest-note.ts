import { countContestPage } from "#db/queries/contests.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { refuseOwnRecord } from "#lib/services/people/own-record.ts";

/**
 * How much a person contests, for the note on their page: what waits and what was answered.
 * @throws UserFacingError forbidden about oneself
 */
export async function readContestNote(ctx: Ctx, { employeeId }: { employeeId: string }) {
  requireRole(ctx, "hr");
  refuseOwnRecord(ctx, employeeId);
  const countOf = (status: "open" | "answered") =>
    countContestPage(ctx.db, { status, employeeId, page: 1 }, null);
  return { employeeId, open: await countOf("open"), answered: await countOf("answered") };
}
