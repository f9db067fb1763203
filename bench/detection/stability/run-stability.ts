import { parseArgs } from "node:util";
import type { DetectionCut } from "#lib/domain/detection/prepare-detection.ts";
import { defaultDetectionSettings } from "#lib/domain/detection/settings.ts";
import { generateDemoCut } from "#tests/support/demo-cut.ts";
import { readVibemeterCut } from "#tests/support/vibemeter-cut.ts";
import { parseWholeNumber } from "../../whole-number.ts";
import { averageOf } from "../estimate.ts";
import { type DayMove, type DayMoves, measureDays } from "./measure-days.ts";
import { measureReferenceSeeds, measureSeeds, type SeedOverlap } from "./measure-seeds.ts";

const today = "2026-03-02";
const publicFiles = "the six public files";

type Options = ReturnType<typeof readOptions>;

/** How far flags stay when nothing changes but the seed, and when some days of data are added. */
export function runStability(args: string[]): void {
  const options = readOptions(args);
  reportSeeds(options);
  reportDays(options);
}

function reportSeeds({ companies, people, seeds, trees }: Options): void {
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

function reportDays({ companies, people, trees }: Options): void {
  const settings = { ...defaultDetectionSettings, treeCount: trees.at(-1) ?? 0 };
  const moves = Array.from({ length: companies }, (_, index) =>
    measureDays({ seed: index + 1, today, peopleCount: people }, settings),
  );
  console.log(
    `\nFlags after some days more of data, ${settings.treeCount} trees, mean of the demo companies\n`,
  );
  console.log(formatRow(["", "overlap", "entered", "left"]));
  const report = (name: string, movesOf: (moves: DayMoves) => readonly DayMove[]) => {
    for (const [days, those] of Map.groupBy(moves.flatMap(movesOf), (move) => move.days)) {
      const mean = (measure: "overlap" | "entered" | "left", digits: number) =>
        averageOf(those.map((move) => move[measure])).toFixed(digits);
      const later = days === 1 ? "one day later" : `${days} days later`;
      console.log(formatRow([`${later}, ${name}`, mean("overlap", 3), mean("entered", 1), mean("left", 1)]));
    }
  };
  report("judged afresh", ({ afresh }) => afresh);
  report(`standing flags, hysteresis ${settings.hysteresis}`, ({ standing }) => standing);
}

function formatOverlap({ overlap, listed }: SeedOverlap): string {
  return `${overlap.toFixed(3)} (${listed.toFixed(1)})`;
}

function formatRow([name = "", ...cells]: readonly string[]): string {
  return `${name.padEnd(48)}${cells.map((cell) => cell.padStart(16)).join("")}`;
}

function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      companies: { type: "string", default: "4" },
      people: { type: "string", default: "500" },
      seeds: { type: "string", default: "5" },
      trees: { type: "string", default: String(defaultDetectionSettings.treeCount) },
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
