import { parseArgs } from "node:util";
import type { DetectionCut } from "#lib/domain/detection/prepare-detection.ts";
import { defaultDetectionSettings, treeCountSetting } from "#lib/domain/detection/settings.ts";
import { generateDemoCut } from "#tests/support/demo-cut.ts";
import { readVibemeterCut } from "#tests/support/vibemeter-cut.ts";
import { parseWholeNumber } from "../../whole-number.ts";
import { averageOf } from "../estimate.ts";
import { measureReferenceSeeds, measureSeeds, type SeedOverlap } from "./measure-seeds.ts";

const today = "2026-03-02";
const publicFiles = "the six public files";

/** How far flags stay when nothing changes but the seed. */
export function runStability(args: string[]): void {
  const { companies, people, seeds, trees } = readOptions(args);
  const cuts = new Map<string, DetectionCut>();
  for (let seed = 1; seed <= companies; seed++)
    cuts.set(`demo company ${seed}`, generateDemoCut({ seed, today, peopleCount: people }).cut);
  cuts.set(publicFiles, readVibemeterCut());
  console.log(`Mean overlap (Jaccard) of the flagged over ${seeds} seeds, and how many they are\n`);
  console.log(formatRow(["", "reference", ...trees.map((count) => `${count} trees`)]));
  const rows = [...cuts].map(([name, cut]) => {
    const ours = trees.map((treeCount) =>
      measureSeeds(cut, { profile: "elara", settings: { ...defaultDetectionSettings, treeCount } }, seeds),
    );
    const row = [measureReferenceSeeds(cut, defaultDetectionSettings, seeds), ...ours];
    console.log(formatRow([name, ...row.map(formatOverlap)]));
    return { name, row };
  });
  const demo = rows.filter(({ name }) => name !== publicFiles).map(({ row }) => row);
  const means = demo[0]?.map((_, column) => averageOf(demo.map((row) => row[column]?.overlap ?? 0)));
  console.log(formatRow(["mean of the demo companies", ...(means ?? []).map((mean) => mean.toFixed(3))]));
}

function formatOverlap({ overlap, listed }: SeedOverlap): string {
  return `${overlap.toFixed(3)} (${listed.toFixed(1)})`;
}

function formatRow([name = "", ...cells]: readonly string[]): string {
  return `${name.padEnd(28)}${cells.map((cell) => cell.padStart(16)).join("")}`;
}

function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      companies: { type: "string", default: "4" },
      people: { type: "string", default: "500" },
      seeds: { type: "string", default: "5" },
      trees: { type: "string", default: String(treeCountSetting.defaultValue) },
    },
  });
  return {
    companies: parseWholeNumber("--companies", values.companies, { least: 1, most: 100 }),
    people: parseWholeNumber("--people", values.people, { least: 40, most: 20_000 }),
    seeds: parseWholeNumber("--seeds", values.seeds, { least: 2, most: 100 }),
    trees: values.trees
      .split(",")
      .map((text) => parseWholeNumber("--trees", text, { least: 50, most: 20_000 })),
  };
}
