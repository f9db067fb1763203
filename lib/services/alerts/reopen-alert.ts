import { findStandingAlertForUpdate, updateAlert } from "#db/queries/alerts.ts";
import { deleteInterventionsOfAlert } from "#db/queries/interventions.ts";
import type { Ctx } from "#lib/context.ts";
import { isWorkAlertKind } from "#lib/domain/safety/alert.ts";
import { UserFacingError } from "#lib/errors.ts";
import { requireAlert } from "./require-alert.ts";
import { storeDeed } from "./store-deed.ts";

/**
 * Takes back that an alert was resolved: it stands again, with whoever reopens it, and what was counted as done is not. The
 * words stay in its history. A responder has it, so nobody is called.
 * @throws UserFacingError forbidden, not_found; conflict when it is not resolved, or a newer one of its kind stands
 */
export async function reopenAlert(ctx: Ctx, input: { readonly alertId: string }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { alert, viewerId } = await requireAlert(tx, ctx, input.alertId);
    if (alert.resolvedAt === null) {
      throw new UserFacingError(
        "conflict",
        "This alert is open already. Reload the page to see where it stands.",
      );
    }
    const { userId, conversationId, kind } = alert;
    if (!isWorkAlertKind(kind) && userId !== null && conversationId !== null) {
      const newer = await findStandingAlertForUpdate(tx, { userId, conversationId, kind });
      if (newer !== null) {
        throw new UserFacingError(
          "conflict",
          "They have asked for somebody again since: look after the new alert.",
        );
      }
    }
    await updateAlert(tx, alert.id, {
      status: "in_progress",
      acknowledgedBy: viewerId,
      acknowledgedAt: ctx.now(),
      resolvedBy: null,
      resolvedAt: null,
      nextStepAt: null,
    });
    await deleteInterventionsOfAlert(tx, alert.id);
    await storeDeed(tx, ctx, { alert, kind: "reopened" });
  });
}
