import { z } from "zod";
import type { SettingDefinition } from "../settings/definition.ts";
import { type Anchors, defaultAnchors } from "./inputs/input-definition.ts";
import type { SeverityCuts } from "./risk/sensitivity.ts";

export const sensitivitySetting: SettingDefinition<number> = {
  key: "detection.sensitivity",
  schema: z.number().min(0).max(1),
  defaultValue: 0.5,
};

/**
 * Trees that judge whoever could be flagged. More trees, less flicker with the seed, more time.
 */
export const treeCountSetting: SettingDefinition<number> = {
  key: "detection.treeCount",
  schema: z.int().min(50).max(100_000),
  defaultValue: 20_000,
};

/** Trees that look at everybody first, to find whom all trees have to look at. */
export const screenTreeCountSetting: SettingDefinition<number> = {
  key: "detection.screenTreeCount",
  schema: z.int().min(50).max(2_000),
  defaultValue: 400,
};

export const seedSetting: SettingDefinition<number> = {
  key: "detection.seed",
  schema: z.int().min(0).max(2_147_483_647),
  defaultValue: 1,
};

const hours = z.number().min(0).max(24);
const daysOfYear = z.number().min(0).max(366);
const truth = z.number().min(0).max(1);
const mood = z.number().min(0).max(1);
/** What a value of each unit can be at all: a line beyond it would only be a slip of the hand. */
const anchorsSchema = z.strictObject({
  workHoursPerDay: hours,
  workHoursSpread: hours,
  meetingsPerDay: z.number().min(0).max(100),
  unpaidLeaveDays: daysOfYear,
  annualLeaveDays: daysOfYear,
  onboardingFeedback: z.number().min(0).max(3),
  mentor: truth,
  training: truth,
  rating: z.number().min(1).max(5),
  managerFeedback: z.number().min(2).max(4),
  awards: z.number().min(0).max(1_000),
  rewardPoints: z.number().min(0).max(100_000),
  mood,
  moodAfterFall: mood.default(defaultAnchors.moodAfterFall),
  onboardingDays: z.number().min(0).max(3_660),
});

export const anchorsSetting: SettingDefinition<Anchors> = {
  key: "detection.anchors",
  schema: anchorsSchema,
  defaultValue: defaultAnchors,
};

/**
 * How far below the threshold the risk of somebody already flagged must fall before the flag ends, as a share of the
 * threshold. It keeps those at the edge from going in and out with every new day of data.
 */
export const hysteresisSetting: SettingDefinition<number> = {
  key: "detection.hysteresis",
  schema: z.number().min(0).max(0.5),
  defaultValue: 0.2,
};

export const severityCutsSetting: SettingDefinition<SeverityCuts> = {
  key: "detection.severityCuts",
  schema: z
    .strictObject({ significant: z.number().positive(), severe: z.number().positive() })
    .refine(({ significant, severe }) => significant < severe, {
      message: "Severe must begin above significant.",
    }),
  defaultValue: { significant: 0.12, severe: 0.3 },
};

/** Health data: off unless somebody decides otherwise, and never a reason even then. */
export const includeSickLeaveSetting: SettingDefinition<boolean> = {
  key: "detection.includeSickLeave",
  schema: z.boolean(),
  defaultValue: false,
};

/** All that a run depends on beside the data; stored with it, so that it can be repeated. */
export type DetectionSettings = {
  readonly sensitivity: number;
  readonly treeCount: number;
  readonly screenTreeCount: number;
  readonly subsampleSize: number;
  readonly seed: number;
  readonly anchors: Anchors;
  readonly severityCuts: SeverityCuts;
  readonly hysteresis: number;
  readonly includeSickLeave: boolean;
};

/** ψ: how many rows a tree grows from, as published. */
export const defaultSubsampleSize = 256;

/** What the published method fixes: its trees, and the share of people it flags. */
export const referenceMethod = { treeCount: 700, flaggedShare: 0.05 } as const;

export const detectionSettingsSchema: z.ZodType<DetectionSettings> = z.object({
  sensitivity: sensitivitySetting.schema,
  treeCount: treeCountSetting.schema,
  screenTreeCount: screenTreeCountSetting.schema,
  subsampleSize: z.int().min(2),
  seed: seedSetting.schema,
  anchors: anchorsSetting.schema,
  severityCuts: severityCutsSetting.schema,
  hysteresis: hysteresisSetting.schema,
  includeSickLeave: includeSickLeaveSetting.schema,
});

/** What a run starts with where nobody has changed anything. */
export const defaultDetectionSettings: DetectionSettings = {
  sensitivity: sensitivitySetting.defaultValue,
  treeCount: treeCountSetting.defaultValue,
  screenTreeCount: screenTreeCountSetting.defaultValue,
  subsampleSize: defaultSubsampleSize,
  seed: seedSetting.defaultValue,
  anchors: anchorsSetting.defaultValue,
  severityCuts: severityCutsSetting.defaultValue,
  hysteresis: hysteresisSetting.defaultValue,
  includeSickLeave: includeSickLeaveSetting.defaultValue,
};
