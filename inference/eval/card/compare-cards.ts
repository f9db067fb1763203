import { comparePairedShares, type PairedDifference } from "#lib/domain/statistics/compare-paired-shares.ts";
import { type CriterionName, criterionNames } from "../criteria.ts";
import { describeAuthors, findMissingModel } from "./authorship.ts";
import type { JudgedCase, ScoreCard } from "./score-card.ts";

export type CriterionComparison = {
  readonly criterion: CriterionName;
  /** Cases that both cards could tell of. */
  readonly count: number;
  readonly before: number;
  readonly after: number;
  /** The ids of cases that met it before and do not now, and the other way round. */
  readonly worse: readonly string[];
  readonly better: readonly string[];
} & PairedDifference;

export type CardComparison = {
  /** What has to be known to read it: other cases, other rules, other sampling. */
  readonly remarks: readonly string[];
  readonly commonCases: number;
  readonly criteria: readonly CriterionComparison[];
};

/**
 * What the second card does better and worse than the first, case by case over those that both hold. Criteria that could
 * be told on one card alone are compared on neither.
 */
export function compareCards(before: ScoreCard, after: ScoreCard): CardComparison {
  const earlier = new Map(before.judged.map((judged) => [judged.id, judged]));
  const common = after.judged.flatMap((judged) => {
    const other = earlier.get(judged.id);
    return other !== undefined && isSameCase(other, judged) ? [[other, judged] as const] : [];
  });
  return {
    remarks: listRemarks(before, after, common.length),
    commonCases: common.length,
    criteria: criterionNames.flatMap((criterion) => compareCriterion(criterion, common) ?? []),
  };
}

/** Below it a change is not put down to chance. Not corrected for the number of criteria. */
const significantP = 0.05;

/**
 * Whether a criterion changed beyond chance: both the interval for pairs and McNemar's exact test must say so, because the
 * interval alone is too narrow where few pairs changed.
 */
export function changeOf({
  low,
  high,
  pValue,
}: Pick<PairedDifference, "low" | "high" | "pValue">): "better" | "worse" | null {
  if (pValue >= significantP) return null;
  return high < 0 ? "worse" : low > 0 ? "better" : null;
}

function compareCriterion(
  criterion: CriterionName,
  common: readonly (readonly [JudgedCase, JudgedCase])[],
): CriterionComparison | null {
  const pairs = common.flatMap(([one, other]) => {
    const [first, second] = [isMet(one, criterion), isMet(other, criterion)];
    return first === null || second === null ? [] : [{ id: one.id, first, second }];
  });
  const idsOf = (first: boolean, second: boolean) =>
    pairs.filter((pair) => pair.first === first && pair.second === second).map(({ id }) => id);
  const [worse, better] = [idsOf(true, false), idsOf(false, true)];
  const both = idsOf(true, true).length;
  const neither = pairs.length - both - worse.length - better.length;
  const difference = comparePairedShares({
    both,
    onlyFirst: worse.length,
    onlySecond: better.length,
    neither,
  });
  if (difference === null) return null;
  return {
    criterion,
    count: pairs.length,
    before: (both + worse.length) / pairs.length,
    after: (both + better.length) / pairs.length,
    worse,
    better,
    ...difference,
  };
}

function isMet({ verdicts }: JudgedCase, name: CriterionName): boolean | null {
  const outcome = verdicts.find(({ criterion }) => criterion === name)?.outcome;
  return outcome === "met" ? true : outcome === "not_met" ? false : null;
}

/** The same id can be another case by now; a conversation that broke off is still the same one. */
function isSameCase(one: JudgedCase, other: JudgedCase): boolean {
  const said = Math.min(one.exchanges.length, other.exchanges.length);
  return (
    one.policies === other.policies &&
    one.exchanges.slice(0, said).every(({ person }, turn) => person === other.exchanges[turn]?.person)
  );
}

function listAuthorRemarks(which: "first" | "second", card: ScoreCard): string[] {
  const missing = findMissingModel(card);
  const said = describeAuthors(card);
  return [`The ${which} run: ${said}`, ...(missing === null ? [] : [missing])];
}

function listRemarks(before: ScoreCard, after: ScoreCard, common: number): string[] {
  const isOtherSet = before.cases.hash !== after.cases.hash;
  return [
    ...(isOtherSet
      ? [
          `The two cards were run over different sets of cases (${before.cases.count} and ${after.cases.count}); only the ${common} that both hold are compared.`,
        ]
      : []),
    ...(before.version === after.version
      ? []
      : [
          `The cards were judged by different versions of the rules (${before.version} and ${after.version}): a difference can come from the rules. Run the older one again.`,
        ]),
    ...(before.problem === null ? [] : ["The first run ended before its time."]),
    ...(after.problem === null ? [] : ["The second run ended before its time."]),
    ...listAuthorRemarks("first", before),
    ...listAuthorRemarks("second", after),
    ...((before.judge === null) === (after.judge === null)
      ? []
      : ["Only one of the two was judged by a model as well; what it alone could tell is not compared."]),
  ];
}
