import {
  findDecision,
  findFlagForUpdate,
  findStandingDecision,
  updateDecisionWithdrawn,
} from "#db/queries/flags.ts";
import { actorId, type Ctx, requireRole } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { refuseOwnRecord } from "#lib/services/people/own-record.ts";

/**
 * Takes back the decision that stands; the one before it holds again.
 * @throws UserFacingError not_found; conflict when it no longer stands; forbidden about oneself
 */
export async function withdrawDecision(ctx: Ctx, input: { decisionId: string }): Promise<void> {
  requireRole(ctx, "hr");
  await ctx.db.transaction(async (tx) => {
    const decision = await findDecision(tx, input.decisionId);
    const flag = decision === null ? null : await findFlagForUpdate(tx, decision.flagId);
    if (decision === null || flag === null)
      throw new UserFacingError("not_found", "There is no such decision.");
    refuseOwnRecord(ctx, flag.employeeId);
    const standing = await findStandingDecision(tx, flag.id);
    const withdrawn =
      standing?.id === decision.id &&
      (await updateDecisionWithdrawn(tx, {
        decisionId: decision.id,
        withdrawnAt: ctx.now(),
        withdrawnBy: actorId(ctx),
      }));
    if (!withdrawn) {
      throw new UserFacingError(
        "conflict",
        "This decision no longer stands. Reload the page to see what does.",
      );
    }
    await recordEvent(tx, ctx, {
      action: "flag.decision_withdrawn",
      employeeId: flag.employeeId,
      subject: flag.id,
      detail: { decision: decision.decision },
    });
  });
}
