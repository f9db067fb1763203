import { updateAllRead, updateAllUnread } from "#db/queries/notifications.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { announceChange } from "./announce-change.ts";

export type AllRead = {
  readonly count: number;
  /** Takes it back: see `markAllUnread`. */
  readonly readAt: Date;
};

/** Marks the own notifications that came until `until` as read: what came since nobody has seen. */
export async function markAllRead(ctx: Ctx, { until }: { until: Date }): Promise<AllRead> {
  const userId = requireUserId(ctx);
  const readAt = ctx.now();
  return ctx.db.transaction(async (tx) => {
    const count = await updateAllRead(tx, { userId, until, readAt });
    if (count > 0) await announceChange(tx, ctx, [userId]);
    return { count, readAt };
  });
}

/** Takes `markAllRead` back: what it marked is unread again, and nothing else. */
export async function markAllUnread(ctx: Ctx, { readAt }: { readAt: Date }): Promise<void> {
  const userId = requireUserId(ctx);
  await ctx.db.transaction(async (tx) => {
    const count = await updateAllUnread(tx, { userId, readAt });
    if (count > 0) await announceChange(tx, ctx, [userId]);
  });
}
