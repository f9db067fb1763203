import type { Db } from "#db/client.ts";
import { listOptedOutUsers } from "#db/queries/notification-preferences.ts";

/** The users who do not want to be contacted by Elara unasked. */
export async function listOptedOutUserIds(db: Db): Promise<ReadonlySet<string>> {
  return new Set(await listOptedOutUsers(db));
}
