import { findLatestCompletedRun } from "#db/queries/detection.ts";
import { listLatestSettingChanges, listSettingChanges, listSettings } from "#db/queries/settings.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { settingCatalogue } from "#lib/domain/settings/catalogue.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { isSameValue } from "#lib/domain/settings/describe-change.ts";
import { readStoredValue } from "#lib/domain/settings/parse-setting.ts";
import type { SettingEntry } from "#lib/domain/settings/setting-entry.ts";
import { isRecord } from "#lib/domain/settings/setting-fields.ts";
import { type SettingView, toSettingView, wordAuthor } from "#lib/domain/settings/setting-view.ts";
import { readSetting } from "./read-setting.ts";

export type SettingsView = {
  readonly settings: readonly SettingView[];
  readonly timeZone: string;
  /** When the latest run looked at everybody, if it used other settings than hold now; else null. */
  readonly outdatedRunAt: Date | null;
};

/**
 * Every setting with its value, its version for saving, and who changed it last.
 * @throws UserFacingError forbidden
 */
export async function listSettingViews(ctx: Ctx): Promise<SettingsView> {
  requireRole(ctx, "hr");
  const stored = new Map((await listSettings(ctx.db)).map((row) => [row.key, row]));
  const changes = new Map((await listLatestSettingChanges(ctx.db)).map((change) => [change.key, change]));
  const holdingValue = ({ definition }: SettingEntry) => {
    const row = stored.get(definition.key);
    return row === undefined ? definition.defaultValue : readStoredValue(definition, row.value);
  };
  const settings = settingCatalogue.map((entry) => {
    const { definition } = entry;
    const change = changes.get(definition.key);
    const lastChange =
      change === undefined ? null : { who: wordAuthor(change), at: change.changedAt, reason: change.reason };
    return toSettingView(
      entry,
      { value: holdingValue(entry), version: stored.get(definition.key)?.version ?? 0 },
      lastChange,
    );
  });
  const { value: timeZone } = await readSetting(ctx.db, companyTimeZone);
  return { settings, timeZone, outdatedRunAt: await findOutdatedRun(ctx, holdingValue) };
}

/** When the latest run looked, if it used another value of any setting that counts for runs. */
async function findOutdatedRun(
  ctx: Ctx,
  holdingValue: (entry: SettingEntry) => unknown,
): Promise<Date | null> {
  const run = await findLatestCompletedRun(ctx.db, "elara");
  if (run === null) return null;
  const since = await listSettingChanges(ctx.db, { key: null, after: run.startedAt });
  const usedBefore = new Map(since.map(({ key, previousValue }) => [key, previousValue]));
  const isOutdated = settingCatalogue.some((entry) => {
    if (entry.counts !== "next run") return false;
    const { key } = entry.definition;
    const used = findUsedValue(run.settings, key) ?? usedBefore.get(key);
    return used !== undefined && used !== null && !isSameValue(entry, used, holdingValue(entry));
  });
  return isOutdated ? run.startedAt : null;
}

/** A run keeps the settings of detection by the last part of their names. */
function findUsedValue(runSettings: unknown, key: string): unknown {
  const [family, name = ""] = key.split(".");
  return family === "detection" && isRecord(runSettings) ? runSettings[name] : undefined;
}
