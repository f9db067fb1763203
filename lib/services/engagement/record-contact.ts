import type { Db } from "#db/client.ts";
import { insertContact } from "#db/queries/engagement/answers.ts";
import type { Ctx } from "#lib/context.ts";
import type { ContactChannel } from "#lib/domain/engagement/nudge.ts";

/**
 * Somebody was contacted without having asked for it, in the transaction of that contact: it counts towards their attention
 * budget. The same key counts once.
 */
export async function recordContact(
  tx: Db,
  ctx: Ctx,
  {
    userId,
    channel,
    key,
  }: { readonly userId: string; readonly channel: ContactChannel; readonly key: string },
): Promise<void> {
  await insertContact(tx, { key: `${channel}:${key}`, userId, channel, at: ctx.now() });
}
