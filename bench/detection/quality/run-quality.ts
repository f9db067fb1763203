import { parseArgs } from "node:util";
import { defaultDetectionSettings } from "#lib/domain/detection/settings.ts";
import { generateDemoCut } from "#tests/support/demo-cut.ts";
import { parseWholeNumber } from "../../whole-number.ts";
import { type CompanyFigures, measureCompany } from "./measure-company.ts";
import { measureLevels } from "./measure-levels.ts";
import { formatCompanies, formatLeads, formatLevels, formatStories } from "./report-quality.ts";

const today = "2026-03-02";

/** Planted stories over many companies, then companies of one shape on other levels. */
export function runQuality(args: string[]): void {
  const { companies, people, trees } = readOptions(args);
  const settings = { ...defaultDetectionSettings, treeCount: trees };
  console.log(
    `${companies} demo companies of ${people} people over 18 months, ${trees} trees, sensitivity ${settings.sensitivity}\n`,
  );
  const figures: CompanyFigures[] = [];
  for (let seed = 1; seed <= companies; seed++) {
    figures.push(measureCompany(generateDemoCut({ seed, today, peopleCount: people }), settings));
    console.error(`Company ${seed} of ${companies} done`);
  }
  for (const format of [formatCompanies, formatStories, formatLeads]) console.log(`${format(figures)}\n`);
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
    },
  });
  return {
    companies: parseWholeNumber("--companies", values.companies, { least: 2, most: 1000 }),
    people: parseWholeNumber("--people", values.people, { least: 40, most: 20_000 }),
    trees: parseWholeNumber("--trees", values.trees, { least: 50, most: 20_000 }),
  };
}
