import type { AnchorName } from "#lib/domain/detection/inputs/input-definition.ts";
import { defaultAnchors } from "#lib/domain/detection/inputs/input-definition.ts";
import { exitThreshold, riskThreshold } from "#lib/domain/detection/risk/sensitivity.ts";
import { defaultDetectionSettings } from "#lib/domain/detection/settings.ts";
import { decayRatesSetting } from "#lib/domain/features/decay-rates.ts";
import { toDetectionGuide } from "#lib/domain/insight/guide/detection-guide.ts";
import { measuredQuality } from "#lib/domain/insight/guide/measured-quality.ts";
import { anchorWords } from "#lib/domain/settings/field-words.ts";

type Cell = string | number;
const guide = toDetectionGuide(defaultDetectionSettings, decayRatesSetting.defaultValue);

/** The tables that docs/detection.md must hold, line by line, out of the data that the rules and the page read. */
export function guideTables(): Record<string, string[]> {
  return {
    inputs: toTable(["what it is about", "looked at", "bad side, and from where on"], inputRows()),
    never: toTable(
      ["never looked at", "why"],
      guide.never.map(({ what, why }) => [what, why]),
    ),
    weighing: toTable(
      ["what weighs more or less", "how"],
      guide.weighing.map(({ title, text }) => [title, text]),
    ),
    ownPast: toTable(
      ["against the own past", "counts against somebody", "needs"],
      guide.ownPast.map(({ title, bad, needs }) => [title, bad, needs]),
    ),
    stories: toTable(
      ["planted in made-up companies", "people", "flagged"],
      measuredQuality.stories.map(({ words, planted, found }) => [words, planted, found]),
    ),
    anchors: toTable(["key of the limit", "default", "unit and meaning"], anchorRows()),
    thresholds: toTable(
      ["sensitivity", "pointed out from a risk of", "a standing flag ends below"],
      thresholdRows(),
    ),
  };
}

function inputRows(): Cell[][] {
  const sideless = { shape: "none", closed: "none; stays out unless a setting lets it in", silent: "none" };
  return guide.sources.flatMap(({ quantities }) =>
    quantities.map(({ title, lookedAt, part, bad }) => [
      title,
      lookedAt.map(({ words }) => words).join(", "),
      part === "sided" ? bad.join(" ") : sideless[part],
    ]),
  );
}

function anchorRows(): Cell[][] {
  // Object.entries forgets that the keys are the anchors'.
  const anchors = Object.entries(defaultAnchors) as [AnchorName, number][];
  return anchors.map(([name, value]) => {
    const { unit, meaning, scale } = anchorWords[name];
    return [
      `\`${name}\``,
      scale?.toShown(value) ?? value,
      [unit, meaning].filter((words) => words !== undefined).join("; "),
    ];
  });
}

function thresholdRows(): Cell[][] {
  const { hysteresis } = defaultDetectionSettings;
  return [0, 0.25, 0.5, 0.75, 1].map((sensitivity) => [
    sensitivity,
    riskThreshold(sensitivity).toFixed(4),
    exitThreshold(sensitivity, hysteresis).toFixed(4),
  ]);
}

function toTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
}
