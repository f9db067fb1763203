import type { Db } from "#db/client.ts";
import { notificationKeys, notifications } from "#db/schema/index.ts";

export type NotificationRow = typeof notifications.$inferSelect;

/** @returns of these users those who were not told of the occasion before; from now on they were */
export async function insertNotificationKeys(
  tx: Db,
  userIds: readonly string[],
  keyHash: string,
): Promise<string[]> {
  if (userIds.length === 0) return [];
  const rows = await tx
    .insert(notificationKeys)
    .values(userIds.map((userId) => ({ userId, keyHash })))
    .onConflictDoNothing()
    .returning({ userId: notificationKeys.userId });
  return rows.map(({ userId }) => userId);
}

export async function insertNotifications(
  tx: Db,
  rows: readonly (typeof notifications.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(notifications).values([...rows]);
}
