import type { Ctx } from "#lib/context.ts";
import { requireAlert } from "./require-alert.ts";
import { requireNote } from "./require-note.ts";
import { storeDeed } from "./store-deed.ts";

/**
 * A word for colleagues at an alert, sealed. Whoever may see the alert may write, also after it was closed.
 * @throws UserFacingError forbidden, not_found, invalid_input
 */
export async function writeNote(
  ctx: Ctx,
  input: { readonly alertId: string; readonly note: string },
): Promise<void> {
  const note = requireNote(input.note, "note");
  await ctx.db.transaction(async (tx) => {
    const { alert } = await requireAlert(tx, ctx, input.alertId);
    await storeDeed(tx, ctx, { alert, kind: "noted", note });
  });
}
