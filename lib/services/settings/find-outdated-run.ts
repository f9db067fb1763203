import type { Db } from "#db/client.ts";
import { findLatestCompletedRun } from "#db/queries/detection.ts";
import { listSettingChanges, listSettings } from "#db/queries/settings.ts";
import { codeVersion } from "#lib/domain/detection/code-version.ts";
import { settingCatalogue } from "#lib/domain/settings/catalogue.ts";
import { type ChangedPart, describeChange } from "#lib/domain/settings/describe-change.ts";
import { toHoldingValue } from "#lib/domain/settings/parse-setting.ts";
import { isRecord } from "#lib/domain/settings/setting-fields.ts";

/**
 * The latest run, and each part of a setting that it used otherwise than it holds now: `from` then, `to` now. No part:
 * the run was made by another version, with other rules.
 */
export type OutdatedRun = { readonly runAt: Date; readonly parts: readonly ChangedPart[] };

/** @returns null when there was no run yet, or the latest used what holds now */
export async function findOutdatedRun(db: Db): Promise<OutdatedRun | null> {
  const run = await findLatestCompletedRun(db, "elara");
  if (run === null) return null;
  const stored = new Map((await listSettings(db)).map((row) => [row.key, row.value]));
  const since = await listSettingChanges(db, { key: null, after: run.startedAt });
  const usedBefore = new Map(since.map(({ key, previousValue }) => [key, previousValue]));
  const parts = settingCatalogue.flatMap((entry) => {
    const { definition, counts } = entry;
    const { key } = definition;
    const used = findUsedValue(run.settings, key) ?? usedBefore.get(key);
    if (counts !== "next run" || used === undefined || used === null) return [];
    const holds = toHoldingValue(definition, stored.get(key));
    return describeChange(entry, { previousValue: used, value: holds });
  });
  const isOutdated = parts.length > 0 || run.codeVersion !== codeVersion;
  return isOutdated ? { runAt: run.startedAt, parts } : null;
}

/** A run keeps the settings of detection by the last part of their names. */
function findUsedValue(runSettings: unknown, key: string): unknown {
  const [family, name = ""] = key.split(".");
  return family === "detection" && isRecord(runSettings) ? runSettings[name] : undefined;
}
