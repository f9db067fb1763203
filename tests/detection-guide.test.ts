import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { storyKinds } from "#db/seed/stories.ts";
import { coverageRule } from "#lib/domain/detection/risk/coverage-rule.ts";
import { mostOfSevere } from "#lib/domain/detection/risk/sensitivity.ts";
import {
  defaultDetectionSettings,
  hysteresisSetting,
  referenceMethod,
} from "#lib/domain/detection/settings.ts";
import { featureSources } from "#lib/domain/features/master-row.ts";
import { describeQuality, measuredQuality } from "#lib/domain/insight/guide/measured-quality.ts";
import { guideTables } from "./support/guide-tables.ts";

const guide = readFileSync(new URL("../docs/detection.md", import.meta.url), "utf8");

/** The lines of the guide's table under this head. */
function readTable(head: string | undefined): string[] {
  const lines = guide.split("\n");
  const start = lines.indexOf(head ?? "");
  if (start < 0) return [];
  const after = lines.slice(start);
  const end = after.findIndex((line) => !line.startsWith("|"));
  return after.slice(0, end < 0 ? undefined : end);
}

test.each(Object.entries(guideTables()))(
  "the guide's table of %s is what the rules and the page have",
  (_, table) => {
    expect(readTable(table[0])).toEqual(table);
  },
);

test("the guide gives the cuts and the size of the forest as they are", () => {
  const { sensitivity, severityCuts, treeCount, screenTreeCount, subsampleSize } = defaultDetectionSettings;
  const { significant, severe } = severityCuts;
  expect(guide).toContain(`significant from ${significant}, severe from ${severe}.`);
  expect(guide.replaceAll("\n", " ")).toContain(`carries more than ${100 * mostOfSevere} % is never severe`);
  expect(guide).toContain(`from 0 to 1, default ${sensitivity}.`);
  expect(guide).toContain(`\`${hysteresisSetting.key}\`, default ${hysteresisSetting.defaultValue}:`);
  expect(guide).toContain(`each tree grown from ${subsampleSize} people`);
  expect(guide).toContain(`First ${screenTreeCount.toLocaleString("en")} trees look at`);
  expect(guide).toContain(`is looked at by ${treeCount.toLocaleString("en")}.`);
  expect(guide).toContain(
    `${referenceMethod.treeCount} trees, always the most unusual ${100 * referenceMethod.flaggedShare} %`,
  );
});

test("the guide gives the rule of coverage as it is", () => {
  expect([coverageRule.leastSources, featureSources.length]).toEqual([2, 6]);
  expect(coverageRule.oneOf).toEqual(["mood", "activity"]);
  expect(guide).toContain("fewer than two of the six sources, or neither mood answers nor activity");
});

test("the guide gives the measured figures as the page does, and its stories are the generator's", () => {
  expect(guide.replaceAll("\n", " ")).toContain(describeQuality());
  expect(measuredQuality.stories).toHaveLength(storyKinds.length);
});
