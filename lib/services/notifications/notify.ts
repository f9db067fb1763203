import type { Db } from "#db/client.ts";
import { listPreferences } from "#db/queries/notification-preferences.ts";
import { insertNotificationKeys, insertNotifications } from "#db/queries/notifications.ts";
import type { Ctx } from "#lib/context.ts";
import type { NotificationKind } from "#lib/domain/notification/notification-kind.ts";
import { defaultPreferences, toPreferences } from "#lib/domain/notification/preferences.ts";
import { newId } from "#lib/id.ts";

export type Occasion = {
  readonly kind: NotificationKind;
  /** What it is about: the id of a message thread, a task, an alert. Never words of a person. */
  readonly subjectId: string | null;
  /** The occasion. A user is told of the same one once, for ever, however often this is called. */
  readonly key: string;
};

/** Tells a user in the app, in the transaction of the occasion. */
export async function notify(tx: Db, ctx: Ctx, input: Occasion & { readonly userId: string }): Promise<void> {
  await notifyEach(tx, ctx, { ...input, userIds: [input.userId] });
}

/** The same for several users: one of the notifications for each. */
export async function notifyEach(
  tx: Db,
  ctx: Ctx,
  { userIds, kind, subjectId, key }: Occasion & { readonly userIds: readonly string[] },
): Promise<void> {
  // In one order everywhere: of two who tell the same people at once, one waits for the other.
  const inOrder = [...new Set(userIds)].sort();
  const told = await insertNotificationKeys(tx, inOrder, await hashKey(key));
  if (told.length === 0) return;
  const chosen = await listPreferences(tx, told);
  const isMuted = (userId: string) =>
    toPreferences(chosen.get(userId) ?? defaultPreferences).mutedKinds.includes(kind);
  const createdAt = ctx.now();
  await insertNotifications(
    tx,
    told.map((userId) => ({
      id: newId("ntf", createdAt),
      userId,
      kind,
      subjectId,
      createdAt,
      readAt: isMuted(userId) ? createdAt : null,
    })),
  );
}

async function hashKey(key: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
