import { findLatestCompletedRun } from "#db/queries/detection.ts";
import { listLatestSettingChanges, listSettings } from "#db/queries/settings.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { settingCatalogue } from "#lib/domain/settings/catalogue.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { readStoredValue } from "#lib/domain/settings/parse-setting.ts";
import { type SettingView, toSettingView, wordAuthor } from "#lib/domain/settings/setting-view.ts";
import { readSetting } from "./read-setting.ts";

export type SettingsView = {
  readonly settings: readonly SettingView[];
  readonly timeZone: string;
  /** When the newest run looked at everybody, if settings that it depends on were changed since; else null. */
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
  const settings = settingCatalogue.map((entry) => {
    const { definition } = entry;
    const row = stored.get(definition.key);
    const value = row === undefined ? definition.defaultValue : readStoredValue(definition, row.value);
    const change = changes.get(definition.key);
    const lastChange =
      change === undefined ? null : { who: wordAuthor(change), at: change.changedAt, reason: change.reason };
    return toSettingView(entry, { value, version: row?.version ?? 0 }, lastChange);
  });
  const { value: timeZone } = await readSetting(ctx.db, companyTimeZone);
  return { settings, timeZone, outdatedRunAt: await findOutdatedRun(ctx, settings) };
}

async function findOutdatedRun(ctx: Ctx, settings: readonly SettingView[]): Promise<Date | null> {
  const run = await findLatestCompletedRun(ctx.db, "elara");
  if (run === null) return null;
  const isOutdated = settings.some(
    ({ counts, lastChange }) => counts === "next run" && lastChange !== null && lastChange.at > run.startedAt,
  );
  return isOutdated ? run.startedAt : null;
}
