import type { Db } from "#db/client.ts";
import type { Ctx } from "#lib/context.ts";
import { recordEvent } from "#lib/services/realtime/record-event.ts";

/** Tells the open pages of these users that their notifications have changed: new ones, or read in another tab. */
export async function announceChange(tx: Db, ctx: Ctx, userIds: readonly string[]): Promise<void> {
  await recordEvent(tx, ctx, { userIds, name: "notification", subjectId: "notifications" });
}
