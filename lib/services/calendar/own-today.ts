import type { Db } from "#db/client.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { toLocalTime } from "#lib/domain/time/local-time.ts";
import { readTimeZoneOf } from "#lib/services/profile/read-profile.ts";

/** The day it is where the signed-in person is, and their zone. */
export async function readOwnToday(db: Db, ctx: Ctx): Promise<{ today: string; timeZone: string }> {
  const timeZone = await readTimeZoneOf(db, requireUserId(ctx));
  return { today: toLocalTime(ctx.now(), timeZone).day, timeZone };
}
