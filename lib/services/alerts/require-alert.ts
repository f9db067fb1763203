import type { Db } from "#db/client.ts";
import { findVisibleAlertForUpdate } from "#db/queries/alerts.ts";
import { findUser } from "#db/queries/users.ts";
import { type Ctx, requireRole, requireUserId } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";

/**
 * An alert that the signed-in responder may see, held until the transaction ends.
 * @throws UserFacingError forbidden; not_found, also for one about themselves
 */
export async function requireAlert(tx: Db, ctx: Ctx, alertId: string) {
  requireRole(ctx, "hr");
  const viewerId = requireUserId(ctx);
  const alert = await findVisibleAlertForUpdate(tx, { alertId, viewerId });
  if (alert === null) throw new UserFacingError("not_found", "There is no such alert.");
  // After the lock, and not joined to it: somebody may have taken it over while this waited.
  const taker = alert.acknowledgedBy === null ? null : await findUser(tx, alert.acknowledgedBy);
  return { alert, acknowledgedByName: taker?.name ?? null, viewerId };
}

/**
 * The same, when it is the responder's own to act on.
 * @throws UserFacingError conflict when somebody else has it, nobody does, or it is resolved
 */
export async function requireOwnAlert(tx: Db, ctx: Ctx, alertId: string) {
  const found = await requireAlert(tx, ctx, alertId);
  const { alert, acknowledgedByName, viewerId } = found;
  if (alert.resolvedAt !== null) {
    throw new UserFacingError("conflict", "This alert is resolved. Reload the page to see what was done.");
  }
  if (alert.status === "open") throw new UserFacingError("conflict", "Please take it over first.");
  if (alert.acknowledgedBy !== viewerId) {
    throw new UserFacingError("conflict", `${acknowledgedByName ?? "Somebody else"} is on it now.`);
  }
  return found;
}
