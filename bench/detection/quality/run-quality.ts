import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { defaultDetectionSettings } from "#lib/domain/detection/settings.ts";
import { generateDemoCut } from "#tests/support/demo-cut.ts";
import { findPeer } from "../../python.ts";
import { parseWholeNumber } from "../../whole-number.ts";
import { installHint, pythonPeer } from "../python-peer.ts";
import { type CompanyFigures, measureCompany, type ScorePeer } from "./measure-company.ts";
import { measureLevels } from "./measure-levels.ts";
import { scoreWithPeer } from "./peer-scores.ts";
import {
  formatCompanies,
  formatLeads,
  formatLevels,
  formatStories,
  type StoredPeer,
} from "./report-quality.ts";

const today = "2026-03-02";

const storedSchema: z.ZodType<StoredPeer> = z.object({
  companies: z.number(),
  listed: z.number(),
  precision: z.number(),
  recall: z.number(),
  version: z.string(),
});

/** Planted stories over many companies, then companies of one shape on other levels. */
export function runQuality(args: string[]): void {
  const { companies, people, trees, python } = readOptions(args);
  const peer = findPeer(pythonPeer, python);
  if (peer === null) console.log(`No Python with scikit-learn was found. ${installHint}\n`);
  const scorePeer: ScorePeer | null =
    peer === null ? null : (prepared) => scoreWithPeer(peer, prepared).scores;
  const settings = { ...defaultDetectionSettings, treeCount: trees };
  console.log(
    `${companies} demo companies of ${people} people over 18 months, ${trees} trees, sensitivity ${settings.sensitivity}\n`,
  );
  const figures: CompanyFigures[] = [];
  for (let seed = 1; seed <= companies; seed++) {
    figures.push(measureCompany(generateDemoCut({ seed, today, peopleCount: people }), settings, scorePeer));
    console.error(`Company ${seed} of ${companies} done`);
  }
  const stored = storedSchema.parse(
    JSON.parse(readFileSync(new URL("./stored-peer.json", import.meta.url), "utf8")),
  );
  console.log(
    [formatCompanies(figures, stored), formatStories(figures), formatLeads(figures), ""].join("\n\n"),
  );
  for (const [name, stories] of [
    ["Flagged, no story planted", []],
    ["Flagged, with the stories", undefined],
  ] as const) {
    const company = { seed: 1, today, peopleCount: people, stories };
    console.log(`${formatLevels(name, measureLevels(company, settings))}\n`);
  }
}

function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      companies: { type: "string", default: "20" },
      people: { type: "string", default: "500" },
      trees: { type: "string", default: "1000" },
      python: { type: "string" },
    },
  });
  return {
    companies: parseWholeNumber("--companies", values.companies, { least: 2, most: 1000 }),
    people: parseWholeNumber("--people", values.people, { least: 40, most: 20_000 }),
    trees: parseWholeNumber("--trees", values.trees, { least: 50, most: 20_000 }),
    python: values.python,
  };
}
