import type { Db } from "#db/client.ts";
import { findSetting } from "#db/queries/settings.ts";
import type { SettingDefinition } from "#lib/domain/settings/definition.ts";
import { readStoredValue } from "#lib/domain/settings/parse-setting.ts";

/** The value that holds now, and its version for `changeSetting` (0 while the default holds). */
export async function readSetting<Value>(
  db: Db,
  definition: SettingDefinition<Value>,
): Promise<{ value: Value; version: number }> {
  const row = await findSetting(db, definition.key);
  if (row === null) return { value: definition.defaultValue, version: 0 };
  return { value: readStoredValue(definition, row.value), version: row.version };
}
