import { eq, inArray } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { notificationPreferences } from "#db/schema/index.ts";
import { isNotificationKind } from "#lib/domain/notification/notification-kind.ts";
import { defaultPreferences, type StoredPreferences } from "#lib/domain/notification/preferences.ts";

type Row = typeof notificationPreferences.$inferSelect;

export async function findPreferences(db: Db, userId: string): Promise<StoredPreferences> {
  const [row] = await db
    .select()
    .from(notificationPreferences)
    .where(eq(notificationPreferences.userId, userId));
  return row === undefined ? defaultPreferences : toStored(row);
}

/** What several users have chosen; those who chose nothing are not in it. */
export async function listPreferences(
  db: Db,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, StoredPreferences>> {
  if (userIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(notificationPreferences)
    .where(inArray(notificationPreferences.userId, [...userIds]));
  return new Map(rows.map((row) => [row.userId, toStored(row)]));
}

export async function listOptedOutUsers(db: Db): Promise<string[]> {
  const rows = await db
    .select({ userId: notificationPreferences.userId })
    .from(notificationPreferences)
    .where(eq(notificationPreferences.isOptedOut, true));
  return rows.map(({ userId }) => userId);
}

/** Writes the given part of somebody's choice; the rest stays. */
export async function savePreferences(
  tx: Db,
  userId: string,
  changes: Partial<StoredPreferences>,
  changedAt: Date,
): Promise<void> {
  const { quietHours, ...others } = changes;
  const quiet =
    quietHours === undefined
      ? {}
      : { quietFromMinute: quietHours?.fromMinute ?? null, quietToMinute: quietHours?.toMinute ?? null };
  const values = { ...others, ...quiet, changedAt };
  await tx
    .insert(notificationPreferences)
    .values({ userId, ...values })
    .onConflictDoUpdate({ target: notificationPreferences.userId, set: values });
}

/** A kind that this version does not know any more is left out. */
function toStored(row: Row): StoredPreferences {
  const { quietFromMinute: fromMinute, quietToMinute: toMinute } = row;
  return {
    mutedKinds: row.mutedKinds.filter(isNotificationKind),
    unmailedKinds: row.unmailedKinds.filter(isNotificationKind),
    unslackedKinds: row.unslackedKinds.filter(isNotificationKind),
    quietHours: fromMinute === null || toMinute === null ? null : { fromMinute, toMinute },
    isOptedOut: row.isOptedOut,
  };
}
