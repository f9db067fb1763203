import type { Course, MatchedSet } from "./course.ts";

export type MatchOptions = {
  /** So many for each at most. */
  readonly controlsPerPerson: number;
  /** How far the mood before may lie apart, in standard deviations of it among the candidates. */
  readonly caliper: number;
};

export const matchDefaults: MatchOptions = { controlsPerPerson: 5, caliper: 0.25 };

/** How far trend and usual mood may lie apart, in standard deviations; they are noisier than the mood before. */
const looseCaliper = 1;
/** What another department, another time in the company, or an unknown usual mood counts as, in squared deviations. */
const penalties = { department: 0.25, tenure: 0.1, usual: 0.25 } as const;

type Scale = { readonly before: number; readonly trend: number; readonly usual: number };

/**
 * For each person something was done for, the people of the same time whose mood before was alike in level, trend and what
 * is usual for them, the nearest first and, where it can be had, of the same department and time in the company. Nobody
 * serves twice, at whatever time; whoever is hardest to match chooses first, and nobody gets a second before everybody of that
 * time has one. Times are matched in their order, so that later ones change nothing in earlier ones. Whoever has nobody near
 * enough is left out. Source: Stuart (2010), Statistical Science 25, 1–21 (nearest neighbours within calipers).
 */
export function matchControls(
  treated: readonly Course[],
  candidates: readonly Course[],
  options: MatchOptions = matchDefaults,
): MatchedSet[] {
  const scale = measureScale(candidates);
  const taken = new Set(treated.map(({ personId }) => personId));
  const candidatesOf = Map.groupBy(candidates, ({ period }) => period);
  const periods = [...Map.groupBy(treated, ({ period }) => period)].sort(([a], [b]) => (a < b ? -1 : 1));
  return periods.flatMap(([period, people]) => {
    const pool = (candidatesOf.get(period) ?? []).filter(({ personId }) => !taken.has(personId));
    const wanted = people
      .map((person) => ({ person, near: listNear(person, pool, { scale, caliper: options.caliper }) }))
      .sort((one, other) => one.near.length - other.near.length || compareIds(one.person, other.person));
    return chooseInTurns(wanted, { taken, most: options.controlsPerPerson });
  });
}

type Wanted = { readonly person: Course; readonly near: readonly Course[] };

function chooseInTurns(
  wanted: readonly Wanted[],
  { taken, most }: { readonly taken: Set<string>; readonly most: number },
): MatchedSet[] {
  const sets = wanted.map(({ person, near }) => ({ treated: person, near, controls: [] as Course[], at: 0 }));
  for (let turn = 0; turn < most; turn++) {
    for (const set of sets) {
      while (taken.has(set.near[set.at]?.personId ?? "")) set.at++;
      const next = set.near[set.at];
      if (next === undefined) continue;
      taken.add(next.personId);
      set.controls.push(next);
    }
  }
  return sets
    .filter(({ controls }) => controls.length > 0)
    .map(({ treated, controls }) => ({ treated, controls }));
}

function listNear(
  person: Course,
  pool: readonly Course[],
  { scale, caliper }: { readonly scale: Scale; readonly caliper: number },
): Course[] {
  return pool
    .map((candidate) => ({ candidate, distance: distanceOf(person, candidate, { scale, caliper }) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((one, other) => one.distance - other.distance || compareIds(one.candidate, other.candidate))
    .map(({ candidate }) => candidate);
}

/** Squared, in standard deviations; infinite beyond a caliper. */
function distanceOf(
  one: Course,
  other: Course,
  { scale, caliper }: { readonly scale: Scale; readonly caliper: number },
): number {
  const before = apart(one.before, other.before, scale.before);
  const trend = apart(one.trend, other.trend, scale.trend);
  const isUsualKnown = one.usual !== null && other.usual !== null;
  const usual = isUsualKnown ? apart(one.usual ?? 0, other.usual ?? 0, scale.usual) : 0;
  if (before > caliper || trend > looseCaliper || usual > looseCaliper) return Infinity;
  return (
    before ** 2 +
    trend ** 2 / 2 +
    (isUsualKnown || (one.usual === null && other.usual === null) ? usual ** 2 / 2 : penalties.usual) +
    (one.department === other.department ? 0 : penalties.department) +
    (one.tenure === other.tenure ? 0 : penalties.tenure)
  );
}

/** Without any spread only equals are near. */
function apart(one: number, other: number, deviation: number): number {
  const difference = Math.abs(one - other);
  if (difference < 1e-12) return 0;
  return deviation === 0 ? Infinity : difference / deviation;
}

function measureScale(candidates: readonly Course[]): Scale {
  return {
    before: deviationOf(candidates.map(({ before }) => before)),
    trend: deviationOf(candidates.map(({ trend }) => trend)),
    usual: deviationOf(candidates.flatMap(({ usual }) => (usual === null ? [] : [usual]))),
  };
}

/** The sample standard deviation; 0 below two values. */
export function deviationOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

function compareIds(one: Course, other: Course): number {
  return one.personId < other.personId ? -1 : Number(one.personId > other.personId);
}
