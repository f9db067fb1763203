import { and, desc, eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { settingChanges, settings } from "#db/schema/index.ts";

export async function findSetting(db: Db, key: string) {
  const [row] = await db.select().from(settings).where(eq(settings.key, key));
  return row ?? null;
}

/**
 * Stores a value if the setting still has the version that was read (0: not stored yet).
 * @returns false when somebody else saved first
 */
export async function updateSetting(
  tx: Db,
  input: { key: string; value: unknown; readVersion: number },
): Promise<boolean> {
  const { key, value, readVersion } = input;
  const written =
    readVersion === 0
      ? await tx.insert(settings).values({ key, value, version: 1 }).onConflictDoNothing().returning()
      : await tx
          .update(settings)
          .set({ value, version: readVersion + 1 })
          .where(and(eq(settings.key, key), eq(settings.version, readVersion)))
          .returning();
  return written.length === 1;
}

export async function insertSettingChange(tx: Db, change: typeof settingChanges.$inferInsert): Promise<void> {
  await tx.insert(settingChanges).values(change);
}

/** The changes of one setting, newest first. */
export async function listSettingChanges(db: Db, key: string) {
  return db
    .select()
    .from(settingChanges)
    .where(eq(settingChanges.key, key))
    .orderBy(desc(settingChanges.changedAt));
}
