import { averageOf, type Estimate, estimateMean, estimateRatio } from "../estimate.ts";
import type { CompanyFigures, Hits } from "./measure-company.ts";
import { type LevelCounts, sensitivitySteps } from "./measure-levels.ts";

const lists = {
  reference: "reference profile, 5 % of the people",
  elara: "elara profile, 5 % of the people",
  referenceAtRisk: "reference profile, as many as at risk",
  elaraAtRisk: "elara profile, as many as at risk",
  flagged: "elara profile, those flagged",
} as const;
type List = keyof typeof lists;
// Object.keys forgets that the keys are the lists.
const listNames = Object.keys(lists) as List[];

/** What scikit-learn's forest found once on another machine, for when it cannot run. */
export type StoredPeer = {
  readonly companies: number;
  readonly listed: number;
  readonly precision: number;
  readonly recall: number;
  readonly version: string;
};

/** Whom each profile lists, beside whom the stories put at risk. */
export function formatCompanies(companies: readonly CompanyFigures[], stored: StoredPeer): string {
  const valuesOf = (list: List, measure: keyof Hits) => companies.map((company) => company[list][measure]);
  const row = (list: List) =>
    formatRow([
      lists[list],
      averageOf(valuesOf(list, "listed")).toFixed(1),
      formatShare(estimateMean(valuesOf(list, "precision"))),
      formatShare(estimateMean(valuesOf(list, "recall"))),
    ]);
  const ratioOf = (ours: List, theirs: List) => {
    const ratio = estimateRatio(valuesOf(ours, "precision"), valuesOf(theirs, "precision"));
    return ratio === null ? "the reference finds nobody" : formatNumber(ratio);
  };
  const ceiling = averageOf(companies.map(({ atRiskCount, budget }) => Math.min(1, atRiskCount / budget)));
  const most = Math.max(...companies.map(({ flagged, budget }) => flagged.listed / budget));
  return [
    formatRow(["mean over companies [95 %]", "people", "precision", "recall"]),
    ...listNames.map(row),
    formatPeer(companies, stored),
    "",
    `At risk: ${averageOf(companies.map(({ atRiskCount }) => atRiskCount)).toFixed(1)} people a company, so no list of 5 % can be more precise than ${percent(ceiling)}.`,
    `The longest list of those flagged was ${percent(most)} of the budget of 5 %.`,
    `Precision over the reference's: ${ratioOf("elara", "reference")} at 5 %, ${ratioOf("elaraAtRisk", "referenceAtRisk")} at as many as at risk, ${ratioOf("flagged", "reference")} as flagged (target 2, or a precision of 90 %).`,
  ].join("\n");
}

/** The reference profile must be as precise on scikit-learn's forest as on ours, within noise. */
function formatPeer(companies: readonly CompanyFigures[], stored: StoredPeer): string {
  const peers = companies.flatMap(({ peer }) => peer ?? []);
  if (peers.length < 2) {
    const { companies: count, listed, precision, recall, version } = stored;
    const name = `scikit-learn ${version}, stored, ${count} companies`;
    return formatRow([name, listed.toFixed(1), percent(precision), percent(recall)]);
  }
  const mean = (measure: "precision" | "recall") =>
    formatShare(estimateMean(peers.map((peer) => peer[measure])));
  const listed = averageOf(peers.map((peer) => peer.listed)).toFixed(1);
  return formatRow(["reference inputs on scikit-learn's forest", listed, mean("precision"), mean("recall")]);
}

/** Found and planted of each story at the sensitivity of the settings. */
export function formatStories(companies: readonly CompanyFigures[]): string {
  const groups = Map.groupBy(
    companies.flatMap(({ stories }) => stories),
    ({ kind }) => kind,
  );
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return [...groups]
    .map(([kind, counts]) => {
      const planted = sum(counts.map((count) => count.planted));
      const found = sum(counts.map((count) => count.found));
      return `${kind.padEnd(24)}${String(found).padStart(5)} of ${planted}`;
    })
    .join("\n");
}

/** What pulls the flagged hardest: bad sides should. */
export function formatLeads(companies: readonly CompanyFigures[]): string {
  const pulls = companies.flatMap(({ strongestPulls }) => strongestPulls);
  const led = (side: string) => pulls.filter((pull) => pull?.side === side);
  const others = pulls.filter((pull) => pull?.side !== "adverse");
  const by = Map.groupBy(others, (pull) => `${pull?.quantity ?? "nothing"} (${pull?.side ?? "none"})`);
  const named = [...by]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([name, { length }]) => `${name} ${length}`);
  const share = pulls.length === 0 ? 0 : others.length / pulls.length;
  return [
    `Flags led by a benign deviation or one without a side: ${percent(share)} of ${pulls.length} (target 5 %)`,
    `  benign ${led("benign").length}, without a side ${led("none").length}${named.length > 0 ? `: ${named.join(", ")}` : ""}`,
  ].join("\n");
}

export function formatLevels(name: string, counts: readonly LevelCounts[]): string {
  const header = [name, ...sensitivitySteps.map((step) => `at ${step}`)];
  const rows = counts.map(({ level, flagged }) => [`  ${level}`, ...flagged.map(String)]);
  return [header, ...rows]
    .map(([first = "", ...cells]) => first.padEnd(44) + cells.map((cell) => cell.padStart(9)).join(""))
    .join("\n");
}

function formatRow([name = "", ...cells]: readonly string[]): string {
  return `${name.padEnd(44)}${cells.map((cell) => cell.padStart(27)).join("")}`;
}

function formatShare({ mean, low, high }: Estimate): string {
  return `${percent(mean)} [${percent(low)}, ${percent(high)}]`;
}

function formatNumber({ mean, low, high }: Estimate): string {
  return `${mean.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
