import { eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { masterKeys } from "#db/schema/index.ts";

/** Ids of the master keys that may have sealed something, oldest first. */
export async function listMasterKeyIds(db: Db): Promise<string[]> {
  const rows = await db.select({ id: masterKeys.id }).from(masterKeys).orderBy(masterKeys.firstUsedAt);
  return rows.map(({ id }) => id);
}

export async function insertMasterKey(db: Db, key: typeof masterKeys.$inferInsert): Promise<void> {
  await db.insert(masterKeys).values(key).onConflictDoNothing();
}

export async function deleteMasterKey(db: Db, id: string): Promise<void> {
  await db.delete(masterKeys).where(eq(masterKeys.id, id));
}
