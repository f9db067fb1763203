import {
  countSettingChanges,
  listSettingChanges,
  listSettings,
  type SettingChange,
} from "#db/queries/settings.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { hysteresisSetting } from "#lib/domain/detection/settings.ts";
import { safetySettingTitles } from "#lib/domain/safety/setting-titles.ts";
import { findSettingEntry } from "#lib/domain/settings/catalogue.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { type ChangedPart, describeChange, isSameValue } from "#lib/domain/settings/describe-change.ts";
import { remarkOnGoingBack } from "#lib/domain/settings/going-back-remark.ts";
import { type HistoryFilter, historyPageSize } from "#lib/domain/settings/history-filter.ts";
import { findEarlierValue, toHoldingValue } from "#lib/domain/settings/parse-setting.ts";
import { wordAuthor } from "#lib/domain/settings/setting-view.ts";
import { readSetting } from "./read-setting.ts";

export type WayBack = {
  readonly readVersion: number;
  readonly parts: readonly ChangedPart[];
  /** What going back would not undo; null: nothing. */
  readonly remark: string | null;
};

export type HistoryRow = {
  readonly changeId: string;
  readonly key: string;
  readonly title: string;
  readonly parts: readonly ChangedPart[];
  readonly who: string;
  readonly at: Date;
  readonly reason: string;
  /** Whether it brought an earlier value back. */
  readonly wentBack: boolean;
  /** How to return to the value before this change; null where that holds already, or cannot hold any more. */
  readonly wayBack: WayBack | null;
};

/**
 * The changes of settings, newest first, one page at a time.
 * @throws UserFacingError forbidden
 */
export async function listSettingHistory(ctx: Ctx, filter: HistoryFilter) {
  requireRole(ctx, "hr");
  const { key, page } = filter;
  const window = { key, limit: historyPageSize, offset: (page - 1) * historyPageSize };
  const stored = new Map((await listSettings(ctx.db)).map((row) => [row.key, row]));
  const { value: hysteresis } = await readSetting(ctx.db, hysteresisSetting);
  const changes = await listSettingChanges(ctx.db, window);
  return {
    rows: changes.map((change) => toRow(change, stored.get(change.key), hysteresis)),
    total: await countSettingChanges(ctx.db, key),
    timeZone: (await readSetting(ctx.db, companyTimeZone)).value,
  };
}

function toRow(
  change: SettingChange,
  current: { value: unknown; version: number } | undefined,
  hysteresis: number,
): HistoryRow {
  const { id: changeId, key, changedAt: at, reason } = change;
  const entry = findSettingEntry(key);
  const shared = {
    changeId,
    key,
    at,
    reason,
    who: wordAuthor(change),
    wentBack: change.revertsChangeId !== null,
  };
  if (entry === null) return { ...shared, title: safetySettingTitles[key] ?? key, parts: [], wayBack: null };
  const { definition } = entry;
  const earlier = findEarlierValue(definition, change.previousValue);
  const before = earlier?.value ?? change.previousValue;
  const parts = describeChange(entry, { previousValue: before, value: change.value });
  const holds = toHoldingValue(definition, current?.value);
  if (earlier === null || isSameValue(entry, holds, before)) {
    return { ...shared, title: entry.title, parts, wayBack: null };
  }
  const wayBack = {
    readVersion: current?.version ?? 0,
    parts: describeChange(entry, { previousValue: holds, value: before }),
    remark: remarkOnGoingBack(entry, { holds, before, hysteresis }),
  };
  return { ...shared, title: entry.title, parts, wayBack };
}
