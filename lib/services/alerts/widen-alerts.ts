import { findAlertForUpdate, listDueAlertIds } from "#db/queries/alerts.ts";
import type { Ctx } from "#lib/context.ts";
import { callResponders } from "./call-responders.ts";

const batchSize = 200;

/**
 * Takes the next step of every open alert whose clock has run out. The clock stands in the database: it does not matter how
 * often this runs, at once on how many servers, or how long nothing ran.
 */
export async function widenAlerts(ctx: Ctx): Promise<void> {
  const dueIds = await listDueAlertIds(ctx.db, ctx.now(), batchSize);
  for (const alertId of dueIds) {
    await ctx.db.transaction(async (tx) => {
      const alert = await findAlertForUpdate(tx, alertId);
      if (alert === null || alert.status !== "open") return;
      if (alert.nextStepAt !== null && alert.nextStepAt > ctx.now()) return;
      await callResponders(tx, ctx, alert);
    });
  }
}
