import { updateAlert } from "#db/queries/alerts.ts";
import type { Ctx } from "#lib/context.ts";
import { callResponders } from "./call-responders.ts";
import { readClock } from "./read-clock.ts";
import { requireOwnAlert } from "./require-alert.ts";
import { storeDeed } from "./store-deed.ts";

/**
 * The responder cannot look after it after all: the alert is open again, and the next people are called, at once where
 * somebody waits.
 * @throws UserFacingError forbidden, not_found; conflict when it is not theirs
 */
export async function handBack(ctx: Ctx, input: { readonly alertId: string }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { alert } = await requireOwnAlert(tx, ctx, input.alertId);
    const { pace } = await readClock(tx, alert.kind);
    const open = {
      status: "open",
      acknowledgedBy: null,
      acknowledgedAt: null,
      askedUserId: null,
      nextStepAt: pace.later(ctx.now(), 0),
    } as const;
    await updateAlert(tx, alert.id, open);
    await callResponders(tx, ctx, { ...alert, ...open });
    await storeDeed(tx, ctx, { alert, kind: "handed_back" });
  });
}
