import { describeLingering, describeLingeringRule } from "../detection/preview/lingering-words.ts";
import {
  anchorsSetting,
  includeSickLeaveSetting,
  screenTreeCountSetting,
  seedSetting,
  sensitivitySetting,
  treeCountSetting,
} from "../detection/settings.ts";
import { decayRatesSetting } from "../features/decay-rates.ts";
import type { SettingEntry } from "./setting-entry.ts";

/** The settings beside the sensitivity that can begin a flag. */
const beginsFlags: ReadonlySet<string> = new Set(
  [
    anchorsSetting,
    includeSickLeaveSetting,
    screenTreeCountSetting,
    seedSetting,
    treeCountSetting,
    decayRatesSetting,
  ].map(({ key }) => key),
);

/** What going back to an earlier value does not undo: flags that stand end later than they begin; null: nothing. */
export function remarkOnGoingBack(
  { definition: { key } }: SettingEntry,
  {
    holds,
    before,
    hysteresis,
  }: { readonly holds: unknown; readonly before: unknown; readonly hysteresis: number },
): string | null {
  if (key !== sensitivitySetting.key) return beginsFlags.has(key) ? describeLingeringRule(hysteresis) : null;
  if (typeof holds !== "number" || typeof before !== "number") return null;
  return describeLingering({ from: holds, to: before, hysteresis }, null);
}
