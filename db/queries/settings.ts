import { and, count, desc, eq, gt } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { settingChanges, settings, users } from "#db/schema/index.ts";
import { isStorableText } from "./storable-text.ts";

export type StoredSetting = typeof settings.$inferSelect;

export async function findSetting(db: Db, key: string): Promise<StoredSetting | null> {
  const [row] = await db.select().from(settings).where(eq(settings.key, key));
  return row ?? null;
}

/** Every setting that somebody has changed. */
export async function listSettings(db: Db): Promise<StoredSetting[]> {
  return db.select().from(settings);
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

const changeColumns = {
  id: settingChanges.id,
  key: settingChanges.key,
  previousValue: settingChanges.previousValue,
  value: settingChanges.value,
  reason: settingChanges.reason,
  revertsChangeId: settingChanges.revertsChangeId,
  changedAt: settingChanges.changedAt,
  changedBy: settingChanges.changedBy,
  changedByName: users.name,
};

export type SettingChange = Awaited<ReturnType<typeof listSettingChanges>>[number];

/** Changes newest first, of one setting or of all, with the names of who made them. */
export async function listSettingChanges(
  db: Db,
  wanted: {
    readonly key: string | null;
    readonly after?: Date;
    readonly limit?: number;
    readonly offset?: number;
  },
) {
  return db
    .select(changeColumns)
    .from(settingChanges)
    .leftJoin(users, eq(users.id, settingChanges.changedBy))
    .where(
      and(
        wanted.key === null ? undefined : eq(settingChanges.key, wanted.key),
        wanted.after === undefined ? undefined : gt(settingChanges.changedAt, wanted.after),
      ),
    )
    .orderBy(desc(settingChanges.changedAt), desc(settingChanges.id))
    .limit(wanted.limit ?? 1000)
    .offset(wanted.offset ?? 0);
}

export async function countSettingChanges(db: Db, key: string | null): Promise<number> {
  const [row] = await db
    .select({ changes: count() })
    .from(settingChanges)
    .where(key === null ? undefined : eq(settingChanges.key, key));
  return row?.changes ?? 0;
}

/** The newest change of each setting that was ever changed. */
export async function listLatestSettingChanges(db: Db): Promise<SettingChange[]> {
  return db
    .selectDistinctOn([settingChanges.key], changeColumns)
    .from(settingChanges)
    .leftJoin(users, eq(users.id, settingChanges.changedBy))
    .orderBy(settingChanges.key, desc(settingChanges.changedAt), desc(settingChanges.id));
}

export async function findSettingChange(db: Db, changeId: string) {
  if (!isStorableText(changeId)) return null;
  const [row] = await db.select().from(settingChanges).where(eq(settingChanges.id, changeId));
  return row ?? null;
}
