import type { Db } from "#db/client.ts";
import { listPreferences } from "#db/queries/notification-preferences.ts";
import { insertNotificationKeys, insertNotifications } from "#db/queries/notifications.ts";
import type { Ctx } from "#lib/context.ts";
import type { NotificationKind } from "#lib/domain/notification/notification-kind.ts";
import { defaultPreferences, toPreferences } from "#lib/domain/notification/preferences.ts";
import { newId } from "#lib/id.ts";
import { announceChange } from "./announce-change.ts";

export type Occasion = {
  readonly kind: NotificationKind;
  /** What it is about: the id of a message thread, a task, an alert. Never words of a person. */
  readonly subjectId: string | null;
  /** The occasion. A user is told of the same one once, for ever, however often this is called. */
  readonly key: string;
  /** Until when it waits for whoever is told; they read how long that is. */
  readonly dueAt?: Date | null;
};

/** Tells a user in the app, in the transaction of the occasion. */
export async function notify(tx: Db, ctx: Ctx, input: Occasion & { readonly userId: string }): Promise<void> {
  await notifyMany(tx, ctx, [input]);
}

/** Tells several users of the same occasion. */
export async function notifyEach(
  tx: Db,
  ctx: Ctx,
  { userIds, ...occasion }: Occasion & { readonly userIds: readonly string[] },
): Promise<void> {
  await notifyMany(
    tx,
    ctx,
    userIds.map((userId) => ({ ...occasion, userId })),
  );
}

const batchSize = 1000;

/** Tells users of occasions of their own, in few statements however many they are. */
export async function notifyMany(
  tx: Db,
  ctx: Ctx,
  inputs: readonly (Occasion & { readonly userId: string })[],
): Promise<void> {
  const keyed = await Promise.all(
    inputs.map(async (input) => ({ ...input, keyHash: await hashKey(input.key) })),
  );
  const byKey = new Map(keyed.map((input) => [`${input.userId} ${input.keyHash}`, input]));
  // In one order everywhere: of two who tell the same people at once, one waits for the other.
  const inOrder = [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
  for (let start = 0; start < inOrder.length; start += batchSize) {
    const batch = inOrder.slice(start, start + batchSize);
    const claimed = await insertNotificationKeys(tx, batch);
    const isClaimed = new Set(claimed.map(({ userId, keyHash }) => `${userId} ${keyHash}`));
    await store(
      tx,
      ctx,
      batch.filter(({ userId, keyHash }) => isClaimed.has(`${userId} ${keyHash}`)),
    );
  }
}

async function store(
  tx: Db,
  ctx: Ctx,
  inputs: readonly (Occasion & { readonly userId: string })[],
): Promise<void> {
  const chosen = await listPreferences(
    tx,
    inputs.map(({ userId }) => userId),
  );
  const createdAt = ctx.now();
  const rows = inputs.map(({ userId, kind, subjectId, dueAt = null }) => {
    const { mutedKinds } = toPreferences(chosen.get(userId) ?? defaultPreferences);
    const readAt = mutedKinds.includes(kind) ? createdAt : null;
    return { id: newId("ntf", createdAt), userId, kind, subjectId, createdAt, dueAt, readAt };
  });
  await insertNotifications(tx, rows);
  await announceChange(
    tx,
    ctx,
    rows.map(({ userId }) => userId),
  );
}

async function hashKey(key: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
