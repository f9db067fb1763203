import type { InterventionKind } from "../../safety/intervention.ts";
import { nonInterventionKinds } from "../../safety/intervention.ts";
import { adjustByHolm } from "../../statistics/adjust-by-holm.ts";
import type { Course, MatchedSet } from "../../statistics/matching/course.ts";
import { checkBalance, estimateEffect } from "../../statistics/matching/estimate-effect.ts";
import { matchControls } from "../../statistics/matching/match-controls.ts";
import { predictChange } from "../../statistics/matching/predict-change.ts";
import { expectReturn } from "../../statistics/matching/regression-to-mean.ts";
import {
  type EffectivenessFigures,
  type KindEffect,
  leastControls,
  leastTreated,
} from "./effectiveness-figures.ts";

/** Somebody for whom something was done, and their mood around that day. */
export type TreatedCourse = Course & { readonly kind: InterventionKind };

type Uncorrected = Omit<KindEffect, "kind">;

/**
 * What each kind of intervention did, beside people of the same time in the same position for whom nothing was recorded.
 * Of each person the first of a kind counts. People are taken in blocks of five, the earliest first, so that no difference
 * between two months' figures is made by fewer. What was done for everybody together stands first, unless subtracting the
 * kinds from it would leave fewer than five people. p-values are corrected by Holm over all that are looked at.
 */
export function computeEffectiveness(
  treated: readonly TreatedCourse[],
  candidates: readonly Course[],
): EffectivenessFigures {
  const done = treated.filter(({ kind }) => !nonInterventionKinds.includes(kind));
  const byKind = [...Map.groupBy(done, ({ kind }) => kind)].map(([kind, courses]) => ({
    kind,
    people: firstOfEach(courses),
    found: judge(firstOfEach(courses), candidates),
  }));
  const shown = byKind.flatMap(({ kind, found }) => (found === null ? [] : [{ kind, ...found }]));
  const named = new Set(
    byKind.flatMap(({ found, people }) => (found === null ? [] : people.map(({ personId }) => personId))),
  );
  const everybody = firstOfEach(done);
  const rest = everybody.filter(({ personId }) => !named.has(personId)).length;
  const isSafe = rest === 0 || rest >= leastTreated;
  const together = byKind.length > 1 && isSafe ? judge(everybody, candidates) : null;
  return {
    effects: correct([
      ...(together === null ? [] : [{ kind: null, ...together }]),
      ...shown.sort(
        (one, other) => other.treatedCount - one.treatedCount || (one.kind < other.kind ? -1 : 1),
      ),
    ]),
    tooFew: byKind
      .filter(({ found }) => found === null)
      .map(({ kind }) => kind)
      .sort(),
  };
}

function firstOfEach(courses: readonly TreatedCourse[]): TreatedCourse[] {
  const ordered = courses.toSorted(compareTimes);
  const seen = new Set<string>();
  return ordered.filter(({ personId }) => !seen.has(personId) && seen.add(personId));
}

function compareTimes(one: Course, other: Course): number {
  const [a, b] = [`${one.period} ${one.personId}`, `${other.period} ${other.personId}`];
  return a < b ? -1 : Number(a > b);
}

function judge(people: readonly Course[], candidates: readonly Course[]): Uncorrected | null {
  const matched = matchControls(people, candidates).sort((one, other) =>
    compareTimes(one.treated, other.treated),
  );
  const sets = matched.slice(0, matched.length - (matched.length % leastTreated));
  const effect = estimateEffect(sets, predictChange(candidates));
  if (effect === null || effect.treatedCount < leastTreated || effect.controlCount < leastControls)
    return null;
  const startingAt = meanBefore(sets);
  return {
    ...effect,
    startingAt,
    balance: checkBalance(sets, candidates),
    expected: expectReturn(candidates, startingAt),
  };
}

function meanBefore(sets: readonly MatchedSet[]): number {
  return sets.reduce((sum, { treated }) => sum + treated.before, 0) / sets.length;
}

function correct(effects: readonly KindEffect[]): KindEffect[] {
  const adjusted = adjustByHolm(effects.map(({ pValue }) => pValue));
  return effects.map((effect, index) => ({ ...effect, pValue: adjusted[index] ?? 1 }));
}
