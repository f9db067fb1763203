import type { Db } from "#db/client.ts";
import { listViewers } from "#db/queries/alert-board.ts";
import { type AlertRow, updateAlertTakenOver } from "#db/queries/alerts.ts";
import type { Ctx } from "#lib/context.ts";
import { isWorkAlertKind } from "#lib/domain/safety/alert.ts";
import { UserFacingError } from "#lib/errors.ts";
import { markSubjectRead } from "#lib/services/notifications/mark-subject-read.ts";
import { requireAlert } from "./require-alert.ts";
import { storeDeed } from "./store-deed.ts";

/**
 * "I am on it": the clock stops. Of two at once the first has it, and the second is told who. `fromUserId` is who had it
 * when the responder looked; null: nobody. To take over what one has already changes nothing.
 * @throws UserFacingError forbidden, not_found; conflict when somebody else was faster, or it is resolved
 */
export async function takeOver(
  ctx: Ctx,
  input: { readonly alertId: string; readonly fromUserId: string | null },
): Promise<void> {
  const { alertId, fromUserId } = input;
  await ctx.db.transaction(async (tx) => {
    const { alert, acknowledgedByName, viewerId } = await requireAlert(tx, ctx, alertId);
    if (alert.status !== "open" && alert.resolvedAt === null && alert.acknowledgedBy === viewerId) return;
    if (alert.resolvedAt !== null) {
      throw new UserFacingError("conflict", "This alert is resolved. Reload the page to see what was done.");
    }
    const isTaken = await updateAlertTakenOver(tx, { alertId, userId: viewerId, fromUserId, at: ctx.now() });
    if (!isTaken) {
      const who = acknowledgedByName ?? "Nobody";
      throw new UserFacingError("conflict", `${who} is on it now. Reload the page to see where it stands.`);
    }
    await markSeen(tx, ctx, alert);
    await storeDeed(tx, ctx, { alert, kind: "acknowledged" });
  });
}

/** Somebody is on it: nobody has to be told any more that somebody is needed. */
async function markSeen(tx: Db, ctx: Ctx, { id, kind }: AlertRow): Promise<void> {
  const notified = { kind: isWorkAlertKind(kind) ? "work_alert" : "alert", subjectId: id } as const;
  for (const viewer of await listViewers(tx, [id])) {
    await markSubjectRead(tx, ctx, { userId: viewer.id, ...notified });
  }
}
