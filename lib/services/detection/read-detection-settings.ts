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
import type { SettingDefinition } from "#lib/domain/settings/definition.ts";
import { UserFacingError } from "#lib/errors.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

const runSettings: readonly SettingDefinition<unknown>[] = [
  ...[sensitivitySetting, treeCountSetting, screenTreeCountSetting, seedSetting, hysteresisSetting],
  ...[anchorsSetting, severityCutsSetting, includeSickLeaveSetting],
];

/** The settings that hold now for a run of this profile. */
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

/**
 * The settings that a run of this profile starts with now.
 * @throws UserFacingError conflict when one holds a value that this version does not know
 */
export async function readRunSettings(db: Db, profile: DetectionProfile): Promise<DetectionSettings> {
  for (const definition of runSettings) {
    if (!(await readSetting(db, definition)).isBroken) continue;
    throw new UserFacingError(
      "conflict",
      `The setting ${definition.key} holds a value that this version of Elara does not know. Set it anew under Settings, then run detection again.`,
    );
  }
  return readDetectionSettings(db, profile);
}
