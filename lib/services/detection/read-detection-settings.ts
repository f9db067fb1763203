import type { Db } from "#db/client.ts";
import {
  anchorsSetting,
  type DetectionSettings,
  defaultSubsampleSize,
  hysteresisSetting,
  includeSickLeaveSetting,
  referenceMethod,
  screenTreeCountSetting,
  seedSetting,
  sensitivitySetting,
  severityCutsSetting,
  treeCountSetting,
} from "#lib/domain/detection/settings.ts";
import type { DetectionProfile } from "#lib/domain/detection/verdicts.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** The settings that a run of this profile starts with now. */
export async function readDetectionSettings(db: Db, profile: DetectionProfile): Promise<DetectionSettings> {
  const treeCount = (await readSetting(db, treeCountSetting)).value;
  return {
    sensitivity: (await readSetting(db, sensitivitySetting)).value,
    treeCount: profile === "reference" ? referenceMethod.treeCount : treeCount,
    screenTreeCount: (await readSetting(db, screenTreeCountSetting)).value,
    subsampleSize: defaultSubsampleSize,
    seed: (await readSetting(db, seedSetting)).value,
    anchors: (await readSetting(db, anchorsSetting)).value,
    severityCuts: (await readSetting(db, severityCutsSetting)).value,
    hysteresis: (await readSetting(db, hysteresisSetting)).value,
    includeSickLeave: (await readSetting(db, includeSickLeaveSetting)).value,
  };
}
