import { upsertCheckIn } from "#db/queries/check-ins.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { type MoodStep, moodSteps } from "#lib/domain/insight/mood-scale.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordAnswer } from "#lib/services/engagement/record-answer.ts";
import { refreshFeatures } from "#lib/services/features/refresh-features.ts";
import { keepMoodContribution } from "#lib/services/group-figures/keep-contributions.ts";
import { readCompanyToday } from "./company-today.ts";
import { requireOwnEmployeeId } from "./own-employee.ts";

/**
 * Stores how the signed-in person feels today; a later answer of the same day, and their own answer over
 * an imported one, takes the place of the earlier.
 * @throws UserFacingError forbidden without a linked employee, invalid_input beside the scale
 */
export async function recordCheckIn(
  ctx: Ctx,
  input: { score: number },
): Promise<{ date: string; score: MoodStep }> {
  const employeeId = requireOwnEmployeeId(ctx);
  const score = moodSteps.find((step) => step === input.score);
  if (score === undefined) throw new UserFacingError("invalid_input", "Please choose one of the five steps.");
  const date = await readCompanyToday(ctx);
  await ctx.db.transaction(async (tx) => {
    await upsertCheckIn(tx, { employeeId, date, score, scaleMaximum: moodSteps.length });
    await keepMoodContribution(tx, { employeeId, date, changedAt: ctx.now() });
    await refreshFeatures({ ...ctx, db: tx }, { employeeIds: [employeeId] });
    await recordAnswer(tx, ctx, { userId: requireUserId(ctx), by: "check_in" });
  });
  return { date, score };
}
