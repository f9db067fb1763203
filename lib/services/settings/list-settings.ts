import { listLatestSettingChanges, listSettings } from "#db/queries/settings.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { settingCatalogue } from "#lib/domain/settings/catalogue.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { toHoldingValue } from "#lib/domain/settings/parse-setting.ts";
import type { SettingEntry } from "#lib/domain/settings/setting-entry.ts";
import { type SettingView, toSettingView, wordAuthor } from "#lib/domain/settings/setting-view.ts";
import { findOutdatedRun } from "./find-outdated-run.ts";
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
    return toHoldingValue(definition, row?.value);
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
  const outdated = await findOutdatedRun(ctx.db);
  const { value: timeZone } = await readSetting(ctx.db, companyTimeZone);
  return { settings, timeZone, outdatedRunAt: outdated?.runAt ?? null };
}
