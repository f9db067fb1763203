import { countAlerts } from "#db/queries/alert-board.ts";
import { type Ctx, requireRole, requireUserId } from "#lib/context.ts";

/**
 * How many people wait for somebody and how many are looked after, as far as the signed-in responder may see them. What
 * nobody waits for is not among them.
 * @throws UserFacingError forbidden
 */
export async function countStandingAlerts(ctx: Ctx): Promise<{ open: number; acknowledged: number }> {
  requireRole(ctx, "hr");
  const { open, acknowledged } = await countAlerts(ctx.db, requireUserId(ctx));
  return { open, acknowledged };
}
