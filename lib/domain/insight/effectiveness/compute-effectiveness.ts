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
 * Of each person the first intervention counts, whatever came after it: so nobody stands in two figures, neither as helped nor
 * as compared, and no figures can be subtracted from one another to tell of fewer than five. People are taken in blocks of
 * five, the earliest first, so that no difference between two months' figures is made by fewer. Everything together is told of
 * the people of the kinds that are told of, and says nothing that these do not. p-values are corrected by Holm over all that
 * are looked at.
 */
export function computeEffectiveness(
  treated: readonly TreatedCourse[],
  candidates: readonly Course[],
): EffectivenessFigures {
  const people = firstOfEach(treated.filter(({ kind }) => !nonInterventionKinds.includes(kind)));
  const kindOf = new Map(people.map(({ personId, kind }) => [personId, kind]));
  const setsOf = Map.groupBy(matchControls(people, candidates), (set) => kindOf.get(set.treated.personId));
  const kinds = [...new Set(kindOf.values())].map((kind) => {
    const sets = takeInFives(setsOf.get(kind) ?? []);
    return { kind, sets, found: judge(sets, candidates) };
  });
  const told = kinds.flatMap(({ kind, sets, found }) => (found === null ? [] : [{ kind, sets, found }]));
  const together =
    told.length > 1
      ? judge(
          told.flatMap(({ sets }) => sets),
          candidates,
        )
      : null;
  return {
    effects: correct([
      ...(together === null ? [] : [{ kind: null, ...together }]),
      ...told
        .map(({ kind, found }) => ({ kind, ...found }))
        .sort((one, other) => other.treatedCount - one.treatedCount || (one.kind < other.kind ? -1 : 1)),
    ]),
    tooFew: kinds
      .filter(({ found }) => found === null)
      .map(({ kind }) => kind)
      .sort(),
  };
}

function takeInFives(sets: readonly MatchedSet[]): MatchedSet[] {
  const ordered = sets.toSorted((one, other) => compareTimes(one.treated, other.treated));
  return ordered.slice(0, ordered.length - (ordered.length % leastTreated));
}

function firstOfEach(courses: readonly TreatedCourse[]): TreatedCourse[] {
  const ordered = courses.toSorted(
    (one, other) => compareTimes(one, other) || (one.kind < other.kind ? -1 : 1),
  );
  const seen = new Set<string>();
  return ordered.filter(({ personId }) => !seen.has(personId) && seen.add(personId));
}

function compareTimes(one: Course, other: Course): number {
  const [a, b] = [`${one.period} ${one.personId}`, `${other.period} ${other.personId}`];
  return a < b ? -1 : Number(a > b);
}

function judge(sets: readonly MatchedSet[], candidates: readonly Course[]): Uncorrected | null {
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
