import { updateAlert } from "#db/queries/alerts.ts";
import { insertInterventions } from "#db/queries/interventions.ts";
import type { Ctx } from "#lib/context.ts";
import type { InterventionKind } from "#lib/domain/safety/intervention.ts";
import { newId } from "#lib/id.ts";
import { requireOwnAlert } from "./require-alert.ts";
import { requireDone } from "./require-done.ts";
import { requireNote } from "./require-note.ts";
import { storeDeed } from "./store-deed.ts";

/**
 * The responder has looked after the person and says what was done, and on which day. The words are sealed; the kinds are
 * kept as data, from which it is computed what helps. A later crisis of the conversation raises a new alert.
 * @throws UserFacingError forbidden, not_found, invalid_input without words or kind; conflict when it is not theirs
 */
export async function resolveAlert(
  ctx: Ctx,
  input: {
    readonly alertId: string;
    readonly done: string;
    readonly kinds: readonly InterventionKind[];
    readonly doneOn: string;
  },
): Promise<void> {
  const note = requireNote(input.done, "done");
  await ctx.db.transaction(async (tx) => {
    const { kinds, doneOn } = await requireDone(tx, ctx, input);
    const { alert, viewerId } = await requireOwnAlert(tx, ctx, input.alertId);
    const now = ctx.now();
    await updateAlert(tx, alert.id, { status: "resolved", resolvedBy: viewerId, resolvedAt: now });
    const { employeeId, id: alertId } = alert;
    const deed = { employeeId, alertId, doneOn, recordedBy: viewerId, recordedAt: now };
    await insertInterventions(
      tx,
      kinds.map((kind) => ({ id: newId("itv", now), kind, ...deed })),
    );
    await storeDeed(tx, ctx, { alert, kind: "closed", note });
  });
}
