import { deleteEndedDeliveries } from "#db/queries/integrations.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { deliveryLogDays } from "#lib/domain/integrations/delivery-log.ts";

/** Removes what ended long ago from the log. Only the system does. */
export async function purgeIntegrations(ctx: Ctx): Promise<void> {
  requireRole(ctx);
  await deleteEndedDeliveries(ctx.db, new Date(ctx.now().getTime() - deliveryLogDays * 86_400_000));
}
