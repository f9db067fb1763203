import type { DetectionSettings } from "#lib/domain/detection/settings.ts";
import { contentLevel, contentMoodAndHours, miserableLevel } from "#tests/support/company-levels.ts";
import { type EditRows, generateDemoCut } from "#tests/support/demo-cut.ts";
import { detectCompany } from "./detect-company.ts";

const asGenerated: EditRows = (_, rows) => rows;
const levels = {
  "as generated": asGenerated,
  "miserable: long hours, low mood": miserableLevel,
  "content in mood and hours": contentMoodAndHours,
  "content in everything": contentLevel,
};
export const sensitivitySteps = [0, 0.25, 0.5, 0.75, 1] as const;

/** How many are flagged at each step of the slider in companies of one shape on other levels. */
export type LevelCounts = {
  readonly level: string;
  readonly peopleCount: number;
  readonly flagged: readonly number[];
};

export function measureLevels(
  company: Parameters<typeof generateDemoCut>[0],
  settings: DetectionSettings,
): LevelCounts[] {
  return Object.entries(levels).map(([level, edit]) => {
    const { cut } = generateDemoCut(company, edit);
    const run = detectCompany(cut, settings);
    const flagged = sensitivitySteps.map((step) => run.outcomeAt(step).findings.length);
    return { level, peopleCount: cut.rows.length, flagged };
  });
}
