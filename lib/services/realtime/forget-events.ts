import { deleteOldRealtimeEvents } from "#db/queries/realtime-events.ts";
import type { Ctx } from "#lib/context.ts";

const keptSeconds = 3600;

/** Forgets what was to be told an hour ago: clients that come back read what is true from its own tables. */
export async function forgetEvents(ctx: Ctx): Promise<void> {
  await deleteOldRealtimeEvents(ctx.db, keptSeconds);
}
