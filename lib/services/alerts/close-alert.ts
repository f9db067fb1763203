import { updateAlert } from "#db/queries/alerts.ts";
import type { Ctx } from "#lib/context.ts";
import { requireOwnAlert } from "./require-alert.ts";
import { requireNote } from "./require-note.ts";
import { storeDeed } from "./store-deed.ts";

/**
 * The responder has looked after the person and says what was done. A later crisis of the conversation raises a new alert.
 * @throws UserFacingError forbidden, not_found, invalid_input without words; conflict when it is not theirs
 */
export async function closeAlert(
  ctx: Ctx,
  input: { readonly alertId: string; readonly done: string },
): Promise<void> {
  const note = requireNote(input.done, "done");
  await ctx.db.transaction(async (tx) => {
    const { alert, viewerId } = await requireOwnAlert(tx, ctx, input.alertId);
    await updateAlert(tx, alert.id, { status: "closed", closedBy: viewerId, closedAt: ctx.now() });
    await storeDeed(tx, ctx, { alert, kind: "closed", note });
  });
}
