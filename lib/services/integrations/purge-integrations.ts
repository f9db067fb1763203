import { deleteEndedDeliveries } from "#db/queries/integrations.ts";
import { type Ctx, requireRole } from "#lib/context.ts";

/** How long the log of deliveries is kept. */
const keptDays = 30;

/** Removes what ended long ago from the log. Only the system does. */
export async function purgeIntegrations(ctx: Ctx): Promise<void> {
  requireRole(ctx);
  await deleteEndedDeliveries(ctx.db, new Date(ctx.now().getTime() - keptDays * 86_400_000));
}
