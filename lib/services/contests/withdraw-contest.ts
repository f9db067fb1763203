import { findContestOf, updateContestWithdrawn } from "#db/queries/contests.ts";
import type { Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { requireOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import { tellContestSettled } from "./tell-contest.ts";

/**
 * The signed-in person takes an open contest back; HR then reads it no more.
 * @throws UserFacingError not_found when they have none such; conflict when it is not open any more
 */
export async function withdrawContest(ctx: Ctx, input: { contestId: string }): Promise<void> {
  const employeeId = requireOwnEmployeeId(ctx);
  const own = { contestId: input.contestId, employeeId };
  await ctx.db.transaction(async (tx) => {
    if (!(await updateContestWithdrawn(tx, { ...own, withdrawnAt: ctx.now() }))) {
      const contest = await findContestOf(tx, own);
      if (contest === null) throw new UserFacingError("not_found", "You have contested no such thing.");
      throw new UserFacingError(
        "conflict",
        contest.status === "answered"
          ? "HR has answered meanwhile. Reload the page to read the answer."
          : "This is taken back already.",
      );
    }
    await tellContestSettled(tx, ctx, input);
    await recordEvent(tx, ctx, { action: "contest.withdrawn", employeeId, subject: input.contestId });
  });
}
