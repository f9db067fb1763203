import {
  anchorsSetting,
  type DetectionSettings,
  defaultSubsampleSize,
  includeSickLeaveSetting,
  seedSetting,
  sensitivitySetting,
  severityCutsSetting,
  treeCountSetting,
} from "#lib/domain/detection/settings.ts";

/** What a company has that changed nothing. */
export const defaultDetectionSettings: DetectionSettings = {
  sensitivity: sensitivitySetting.defaultValue,
  treeCount: treeCountSetting.defaultValue,
  subsampleSize: defaultSubsampleSize,
  seed: seedSetting.defaultValue,
  anchors: anchorsSetting.defaultValue,
  severityCuts: severityCutsSetting.defaultValue,
  includeSickLeave: includeSickLeaveSetting.defaultValue,
};
