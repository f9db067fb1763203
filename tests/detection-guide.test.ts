import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultAnchors } from "#lib/domain/detection/inputs/input-definition.ts";
import { riskThreshold } from "#lib/domain/detection/risk/sensitivity.ts";
import {
  defaultSubsampleSize,
  referenceMethod,
  sensitivitySetting,
  severityCutsSetting,
  treeCountSetting,
} from "#lib/domain/detection/settings.ts";

const guide = readFileSync(new URL("../docs/detection.md", import.meta.url), "utf8");
const tableRows = guide.split("\n").filter((line) => line.startsWith("|"));

test("the guide to detection gives every anchor with its default", () => {
  const { onboardingDays, ...anchors } = defaultAnchors;
  expect(guide).toContain(`\`onboardingDays\` (${onboardingDays})`);
  for (const [name, value] of Object.entries(anchors)) {
    const row = tableRows.find((line) => line.includes(`\`${name}\``));
    expect(row?.split("|").at(-2)?.trim(), name).toBe(String(value));
  }
});

test("the guide to detection gives the thresholds, the cuts and the size of the forest as they are", () => {
  for (const sensitivity of [0, 0.25, 0.5, 0.75, 1]) {
    expect(guide).toContain(`\n| ${sensitivity} | ${riskThreshold(sensitivity).toFixed(4)} |`);
  }
  const { significant, severe } = severityCutsSetting.defaultValue;
  expect(guide).toContain(`significant from ${significant}, severe from ${severe}.`);
  expect(guide).toContain(`from 0 to 1, default ${sensitivitySetting.defaultValue}.`);
  const trees = treeCountSetting.defaultValue.toLocaleString("en");
  expect(guide).toContain(`forest of ${trees} trees, each grown from ${defaultSubsampleSize} people`);
  const { treeCount, flaggedShare } = referenceMethod;
  expect(guide).toContain(`${treeCount} trees, always the most unusual ${100 * flaggedShare} %`);
});
