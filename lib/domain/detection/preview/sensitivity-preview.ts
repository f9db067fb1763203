import { type GroupSize, gateGroups } from "../../privacy/group-gate.ts";
import { isWithinReach, type PreviewPerson, wouldBeFlagged } from "./preview-person.ts";

/** What would be at each place of the slider, place by place; it names nobody. */
export type SensitivityPreview = {
  /** The sensitivities that are looked at, rising. */
  readonly places: readonly number[];
  /** How many are flagged today. */
  readonly today: number;
  readonly flagged: readonly number[];
  readonly entering: readonly number[];
  readonly leaving: readonly number[];
  /** See `hysteresisSetting`: how far below the line a flag that stands ends, as a part of it. */
  readonly hysteresis: number;
  /** How many of those flagged would not be if their flag did not stand already. */
  readonly kept: readonly number[];
  /** How many near or past the line only the trees of the first look have spoken about. */
  readonly coarse: readonly number[];
  readonly departments: readonly DepartmentPreview[];
  /** The departments that are too small to be shown each, together; null when there are none. */
  readonly others: (DepartmentPreview & { readonly departmentCount: number }) | null;
  /** Departments of whose people too little is known to flag anybody. */
  readonly unknown: readonly string[];
};

export type DepartmentPreview = {
  readonly name: string;
  readonly people: number;
  readonly today: number;
  readonly flagged: readonly number[];
};

/** A department and how many of its people a run met, and could say something about. */
export type DepartmentSize = GroupSize & { readonly name: string };

/** The places of the slider: every hundredth, and the sensitivity that holds where it lies between two. */
export function listPlaces(current: number): number[] {
  const hundredths = Array.from({ length: 101 }, (_, step) => step / 100);
  return [...new Set([...hundredths, current])].sort((a, b) => a - b);
}

/**
 * The first place at which a person would be flagged; `places.length` when there is none. From there on they are
 * flagged at every place, since a higher sensitivity loses nobody.
 */
export function firstFlaggedPlace(
  person: PreviewPerson,
  places: readonly number[],
  hysteresis: number,
): number {
  return firstPlace(places, (sensitivity) => wouldBeFlagged(person, { sensitivity, hysteresis }));
}

/** The first place that holds, where all after one that holds do so too; `places.length` when there is none. */
function firstPlace(places: readonly number[], holds: (sensitivity: number) => boolean): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(places[middle] ?? 1)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Who would be flagged at every place of the slider, in numbers. `people` may leave out whoever is flagged neither today
 * nor at any sensitivity, and not within reach of any; `departments` counts everybody. Departments pass the gate of group figures by their sizes,
 * which do not move with the slider: moving it uncovers no small one.
 */
export function computeSensitivityPreview(
  people: readonly PreviewPerson[],
  {
    places,
    hysteresis,
    departments,
  }: {
    readonly places: readonly number[];
    readonly hysteresis: number;
    readonly departments: readonly DepartmentSize[];
  },
): SensitivityPreview {
  const entries = people.map((person) => ({ person, place: firstFlaggedPlace(person, places, hysteresis) }));
  const count = (wanted: readonly Entry[]) => countByPlace(wanted, places.length);
  const standing = entries.filter(({ person }) => person.isStanding);
  const countFrom = (wanted: readonly PreviewPerson[], placeOf: (person: PreviewPerson) => number) =>
    count(wanted.map((person) => ({ person, place: placeOf(person) })));
  const byThemselves = countFrom(
    standing.map(({ person }) => ({ ...person, isStanding: false })),
    (person) => firstFlaggedPlace(person, places, hysteresis),
  );
  const coarse = people.filter(({ isCoarse }) => isCoarse);
  return {
    places,
    today: standing.length,
    flagged: count(entries),
    entering: count(entries.filter(({ person }) => !person.isStanding)),
    leaving: count(standing).map((staying) => standing.length - staying),
    hysteresis,
    kept: count(standing).map((staying, place) => staying - (byThemselves[place] ?? 0)),
    coarse: countFrom(coarse, (person) =>
      firstPlace(places, (sensitivity) => isWithinReach(person, { sensitivity, hysteresis })),
    ),
    ...previewDepartments(entries, departments, count),
  };
}

function previewDepartments(
  entries: readonly Entry[],
  sizes: readonly DepartmentSize[],
  count: (entries: readonly Entry[]) => number[],
): Pick<SensitivityPreview, "departments" | "others" | "unknown"> {
  const byDepartment = Map.groupBy(entries, ({ person }) => person.department);
  const previewOf = (name: string, groups: readonly DepartmentSize[]): DepartmentPreview => {
    const of = groups.flatMap((group) => byDepartment.get(group.name) ?? []);
    const today = of.filter(({ person }) => person.isStanding).length;
    return { name, people: groups.reduce((sum, group) => sum + group.people, 0), today, flagged: count(of) };
  };
  const { shown, hidden, unanswered, isTotalShown } = gateGroups(sizes);
  const isOthersShown = hidden.length > 0 && isTotalShown;
  return {
    departments: shown.map((group) => previewOf(group.name, [group])),
    others: isOthersShown
      ? { ...previewOf("Smaller departments together", hidden), departmentCount: hidden.length }
      : null,
    unknown: unanswered.map(({ name }) => name),
  };
}

type Entry = { readonly person: PreviewPerson; readonly place: number };

/** How many are flagged at each place, from the place at which each of them enters. */
function countByPlace(entries: readonly Entry[], placeCount: number): number[] {
  const counts = new Array<number>(placeCount).fill(0);
  for (const { place } of entries) {
    if (place < placeCount) counts[place] = (counts[place] ?? 0) + 1;
  }
  let sum = 0;
  return counts.map((entering) => {
    sum += entering;
    return sum;
  });
}

export type Moves<Person> = { readonly entering: readonly Person[]; readonly leaving: readonly Person[] };

/** Whose flag would begin and whose would end with this sensitivity; the highest risk first. */
export function listMoves<Person extends PreviewPerson>(
  people: readonly Person[],
  rule: { readonly sensitivity: number; readonly hysteresis: number },
): Moves<Person> {
  const sorted = people.toSorted(
    (one, other) =>
      (other.measured?.risk ?? 0) - (one.measured?.risk ?? 0) || (one.employeeId < other.employeeId ? -1 : 1),
  );
  return {
    entering: sorted.filter((person) => !person.isStanding && wouldBeFlagged(person, rule)),
    leaving: sorted.filter((person) => person.isStanding && !wouldBeFlagged(person, rule)),
  };
}
