import type { Db } from "#db/client.ts";
import { findPreferences } from "#db/queries/notification-preferences.ts";
import { type NotificationPreferences, toPreferences } from "#lib/domain/notification/preferences.ts";

/** What holds for a user about being told and being contacted. */
export async function readPreferences(db: Db, userId: string): Promise<NotificationPreferences> {
  return toPreferences(await findPreferences(db, userId));
}
