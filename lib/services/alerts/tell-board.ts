import type { Db } from "#db/client.ts";
import { listViewers } from "#db/queries/alert-board.ts";
import type { Ctx } from "#lib/context.ts";
import { recordEvent } from "#lib/services/realtime/record-event.ts";

/** Open pages of everybody who may see the alert look again. */
export async function tellBoard(tx: Db, ctx: Ctx, alertId: string): Promise<void> {
  const userIds = (await listViewers(tx, [alertId])).map(({ id }) => id);
  await recordEvent(tx, ctx, { userIds, name: "alert", subjectId: alertId });
}
