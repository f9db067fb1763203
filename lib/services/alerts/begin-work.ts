import { updateAlert } from "#db/queries/alerts.ts";
import type { Ctx } from "#lib/context.ts";
import { requireOwnAlert } from "./require-alert.ts";
import { storeDeed } from "./store-deed.ts";

/**
 * The responder has begun to do something; or, undone, is still about to. What stands already changes nothing.
 * @throws UserFacingError forbidden, not_found; conflict when it is not theirs
 */
export async function beginWork(
  ctx: Ctx,
  input: { readonly alertId: string; readonly isUndone: boolean },
): Promise<void> {
  const status = input.isUndone ? "acknowledged" : "in_progress";
  await ctx.db.transaction(async (tx) => {
    const { alert } = await requireOwnAlert(tx, ctx, input.alertId);
    if (alert.status === status) return;
    await updateAlert(tx, alert.id, { status });
    await storeDeed(tx, ctx, { alert, kind: input.isUndone ? "paused" : "begun" });
  });
}
