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

/** The settings that hold now for a run of this profile. */
export async function readDetectionSettings(db: Db, profile: DetectionProfile): Promise<DetectionSettings> {
  return (await readWithBroken(db, profile)).settings;
}

/**
 * The settings that a run of this profile starts with now.
 * @throws UserFacingError conflict when one holds a value that this version does not know
 */
export async function readRunSettings(db: Db, profile: DetectionProfile): Promise<DetectionSettings> {
  const { settings, broken } = await readWithBroken(db, profile);
  const [key] = broken;
  if (key === undefined) return settings;
  throw new UserFacingError(
    "conflict",
    `The setting ${key} holds a value that this version of Elara does not know. Set it anew under Settings, then run detection again.`,
  );
}

async function readWithBroken(
  db: Db,
  profile: DetectionProfile,
): Promise<{ readonly settings: DetectionSettings; readonly broken: readonly string[] }> {
  const broken: string[] = [];
  const read = async <Value>(definition: SettingDefinition<Value>) => {
    const { value, isBroken } = await readSetting(db, definition);
    if (isBroken) broken.push(definition.key);
    return value;
  };
  const treeCount = await read(treeCountSetting);
  const settings = {
    sensitivity: await read(sensitivitySetting),
    treeCount: profile === "reference" ? referenceMethod.treeCount : treeCount,
    screenTreeCount: await read(screenTreeCountSetting),
    subsampleSize: defaultSubsampleSize,
    seed: await read(seedSetting),
    anchors: await read(anchorsSetting),
    severityCuts: await read(severityCutsSetting),
    hysteresis: await read(hysteresisSetting),
    includeSickLeave: await read(includeSickLeaveSetting),
  };
  return { settings, broken };
}
