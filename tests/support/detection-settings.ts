import {
  anchorsSetting,
  type DetectionSettings,
  defaultSubsampleSize,
  includeSickLeaveSetting,
  screenTreeCountSetting,
  seedSetting,
  sensitivitySetting,
  severityCutsSetting,
  treeCountSetting,
} from "#lib/domain/detection/settings.ts";

/** What a company has that changed nothing. */
export const defaultDetectionSettings: DetectionSettings = {
  sensitivity: sensitivitySetting.defaultValue,
  treeCount: treeCountSetting.defaultValue,
  screenTreeCount: screenTreeCountSetting.defaultValue,
  subsampleSize: defaultSubsampleSize,
  seed: seedSetting.defaultValue,
  anchors: anchorsSetting.defaultValue,
  severityCuts: severityCutsSetting.defaultValue,
  includeSickLeave: includeSickLeaveSetting.defaultValue,
};
