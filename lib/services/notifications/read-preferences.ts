import type { Db } from "#db/client.ts";
import { findPreferences, listPreferences } from "#db/queries/notification-preferences.ts";
import {
  defaultPreferences,
  type NotificationPreferences,
  toPreferences,
} from "#lib/domain/notification/preferences.ts";

/** What holds for a user about being told and being contacted. */
export async function readPreferences(db: Db, userId: string): Promise<NotificationPreferences> {
  return toPreferences(await findPreferences(db, userId));
}

/** The same for many users at once. */
export async function listPreferencesOf(
  db: Db,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, NotificationPreferences>> {
  const chosen = await listPreferences(db, userIds);
  return new Map(userIds.map((userId) => [userId, toPreferences(chosen.get(userId) ?? defaultPreferences)]));
}
