import { deleteCheckIn } from "#db/queries/check-ins.ts";
import type { Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { refreshFeatures } from "#lib/services/features/refresh-features.ts";
import { keepMoodContribution } from "#lib/services/group-figures/keep-contributions.ts";
import { readCompanyToday } from "./company-today.ts";
import { requireOwnEmployeeId } from "./own-employee.ts";

/**
 * Takes back today's own answer.
 * @throws UserFacingError not_found when there is none
 */
export async function withdrawCheckIn(ctx: Ctx): Promise<void> {
  const employeeId = requireOwnEmployeeId(ctx);
  const date = await readCompanyToday(ctx);
  await ctx.db.transaction(async (tx) => {
    const answer = { employeeId, date };
    if (!(await deleteCheckIn(tx, answer))) {
      throw new UserFacingError("not_found", "There is no answer of yours for today to take back.");
    }
    await keepMoodContribution(tx, { ...answer, changedAt: ctx.now() });
    await refreshFeatures({ ...ctx, db: tx }, { employeeIds: [employeeId] });
  });
}
