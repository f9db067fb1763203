import type { Db } from "#db/client.ts";
import { findSetting } from "#db/queries/settings.ts";
import type { SettingDefinition } from "#lib/domain/settings/definition.ts";
import { findEarlierValue } from "#lib/domain/settings/parse-setting.ts";

/**
 * The value that holds now, and its version for `changeSetting` (0 while the default holds). A stored value that this
 * version does not know (`isBroken`) counts as the default until somebody sets it anew.
 */
export async function readSetting<Value>(
  db: Db,
  definition: SettingDefinition<Value>,
): Promise<{ value: Value; version: number; isBroken: boolean }> {
  const row = await findSetting(db, definition.key);
  if (row === null) return { value: definition.defaultValue, version: 0, isBroken: false };
  const stored = findEarlierValue(definition, row.value);
  const { value } = stored ?? { value: definition.defaultValue };
  return { value, version: row.version, isBroken: stored === null };
}
