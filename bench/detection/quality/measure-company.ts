import type { PlantedStory } from "#db/seed/stories.ts";
import type { DetectionCut, PreparedDetection } from "#lib/domain/detection/prepare-detection.ts";
import { type DetectionSettings, referenceMethod } from "#lib/domain/detection/settings.ts";
import { detectAsPublished, detectCompany, prepareAsPublished } from "./detect-company.ts";
import type { StrongestPull } from "./strongest-pull.ts";

/** How well a list of people agrees with whom the stories put at risk. */
export type Hits = { readonly listed: number; readonly precision: number; readonly recall: number };

export type StoryCount = { readonly kind: string; readonly planted: number; readonly found: number };

/** What detection says about one company with planted stories. */
export type CompanyFigures = {
  readonly atRiskCount: number;
  readonly budget: number;
  /** The published method's most unusual, and ours with the highest risk, as many of each as the budget allows. */
  readonly reference: Hits;
  readonly elara: Hits;
  /** The most unusual by scikit-learn's forest on what the published method looks at; null: it did not run. */
  readonly peer: Hits | null;
  /** As many as are at risk, by the same orders: here precision is recall, and 1 can be reached. */
  readonly referenceAtRisk: Hits;
  readonly elaraAtRisk: Hits;
  /** Those flagged at the sensitivity of the settings, however many. */
  readonly flagged: Hits;
  readonly stories: readonly StoryCount[];
  readonly strongestPulls: readonly (StrongestPull | null)[];
};

/** Scores of another forest on the published method's matrix; lower is more unusual. */
export type ScorePeer = (prepared: PreparedDetection) => readonly number[];

type Company = { readonly cut: DetectionCut; readonly stories: readonly PlantedStory[] };

/** The budget is the share of people that the published method flags. */
export function measureCompany(
  { cut, stories }: Company,
  settings: DetectionSettings,
  scorePeer: ScorePeer | null = null,
): CompanyFigures {
  const atRisk = peopleOf(stories.filter(({ expectation }) => expectation === "at_risk"));
  const budget = Math.round(referenceMethod.flaggedShare * cut.rows.length);
  const run = detectCompany(cut, settings);
  const flagged = idsOf(run.outcomeAt(settings.sensitivity).findings);
  const published = idsOf(
    detectAsPublished(cut, settings).people.toSorted((a, b) => b.anomalyScore - a.anomalyScore),
  );
  const mostAtRisk = idsOf(run.outcomeAt(1).findings);
  return {
    atRiskCount: atRisk.size,
    budget,
    reference: countHits(published.slice(0, budget), atRisk),
    elara: countHits(mostAtRisk.slice(0, budget), atRisk),
    peer: scorePeer && countHits(listByPeer(cut, settings, scorePeer).slice(0, budget), atRisk),
    referenceAtRisk: countHits(published.slice(0, atRisk.size), atRisk),
    elaraAtRisk: countHits(mostAtRisk.slice(0, atRisk.size), atRisk),
    flagged: countHits(flagged, atRisk),
    stories: stories.map(({ kind, employeeIds }) => ({
      kind,
      planted: employeeIds.length,
      found: employeeIds.filter((id) => flagged.includes(id)).length,
    })),
    strongestPulls: flagged.map((id) => run.strongestPullOf(id)),
  };
}

function listByPeer(cut: DetectionCut, settings: DetectionSettings, scorePeer: ScorePeer): string[] {
  const scores = scorePeer(prepareAsPublished(cut, settings));
  return cut.rows
    .map(({ employeeId }, index) => ({ employeeId, score: scores[index] ?? 0 }))
    .sort((a, b) => a.score - b.score)
    .map(({ employeeId }) => employeeId);
}

function peopleOf(stories: readonly PlantedStory[]): ReadonlySet<string> {
  return new Set(stories.flatMap(({ employeeIds }) => employeeIds));
}

function idsOf(findings: readonly { readonly employeeId: string }[]): string[] {
  return findings.map(({ employeeId }) => employeeId);
}

/** Nobody listed: nothing is wrong, and nobody is found. */
function countHits(listed: readonly string[], atRisk: ReadonlySet<string>): Hits {
  const hits = listed.filter((id) => atRisk.has(id)).length;
  return {
    listed: listed.length,
    precision: listed.length === 0 ? 1 : hits / listed.length,
    recall: atRisk.size === 0 ? 1 : hits / atRisk.size,
  };
}
