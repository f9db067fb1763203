import { wilsonInterval } from "#lib/domain/statistics/wilson-interval.ts";
import { toBaseLanguage } from "../criteria/reading/languages.ts";
import { type CriterionName, criterionNames } from "../criteria.ts";
import type { VerdictOutcome } from "../judging/judge-case.ts";
import type { JudgedCase, Rate } from "./score-card.ts";

type Counted = {
  readonly criterion: CriterionName;
  readonly outcome: VerdictOutcome;
  readonly dimension: string;
  readonly language: string;
};

/** Every criterion over all cases, by dimension and by language, in the order of the criteria. */
export function computeRates(judged: readonly JudgedCase[]): Rate[] {
  const counted = judged.flatMap(({ verdicts, dimension, language }) =>
    verdicts.map(
      ({ criterion, outcome }): Counted => ({
        criterion,
        outcome,
        dimension,
        language: toBaseLanguage(language),
      }),
    ),
  );
  return criterionNames.flatMap((criterion) => {
    const own = counted.filter((each) => each.criterion === criterion);
    if (own.length === 0) return [];
    return [
      toRate({ criterion, by: "all", group: "all" }, own),
      ...groupRates(criterion, "dimension", own),
      ...groupRates(criterion, "language", own),
    ];
  });
}

function groupRates(criterion: CriterionName, by: "dimension" | "language", own: readonly Counted[]): Rate[] {
  return [...Map.groupBy(own, (each) => each[by])]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([group, members]) => toRate({ criterion, by, group }, members));
}

function toRate(place: Pick<Rate, "criterion" | "by" | "group">, members: readonly Counted[]): Rate {
  const countOf = (outcome: VerdictOutcome) => members.filter((each) => each.outcome === outcome).length;
  const [met, notMet] = [countOf("met"), countOf("not_met")];
  const estimate = wilsonInterval(met, met + notMet);
  return {
    ...place,
    met,
    notMet,
    unsure: countOf("unsure"),
    failed: countOf("failed"),
    share: estimate?.share ?? null,
    low: estimate?.low ?? null,
    high: estimate?.high ?? null,
  };
}

/** The middle, the 95th of a hundred and the longest; null where there is nothing. */
export function describeDurations(
  durationsMs: readonly number[],
): { readonly median: number; readonly p95: number; readonly longest: number } | null {
  if (durationsMs.length === 0) return null;
  const sorted = durationsMs.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0;
  return { median: at(0.5), p95: at(0.95), longest: at(1) };
}
