import { cellKey, countFilters, type GroupCell } from "../group-cell.ts";
import { figureFloor, type GroupThresholds, isLargeEnough, raiseThresholds } from "../group-gate.ts";
import { type CellFamilies, type SizedCell, toCellFamilies } from "./cell-families.ts";
import { findExposed } from "./find-exposed.ts";
import { createLinearSpan, type LinearSpan } from "./linear-span.ts";
import { moveMembers } from "./move-members.ts";
import { type Atom, isOfFew, type ReleaseColumns, toReleaseColumns } from "./release-columns.ts";
import type { BucketRelease, CellRelease, Contribution } from "./release-state.ts";
import { sumMembers } from "./sum-members.ts";

export type ReleaseInput = {
  readonly before: BucketRelease;
  readonly contributions: readonly Contribution[];
  /** How many people belong to a cell, whether or not they gave something. */
  readonly peopleOf: (cell: GroupCell) => number;
  readonly thresholds?: GroupThresholds;
  /** Awaited between steps, so that a long computation lets others have their turn. */
  readonly breathe?: () => Promise<void>;
};

/**
 * The next generation of releases of one stretch of time, for the whole lattice at once; null while fewer people than
 * the minimum gave something new. A cell is released anew when
 * - it has the minimum of people and respondents, and of people whose contribution changed since its last release;
 * - it is not needed to hide a smaller sibling;
 * - no form in the span of everything ever released of this stretch then stands on one person, or, as far as it is
 *   looked for (`findExposed`), on fewer people than the minimum.
 * Otherwise its earlier figure stays. Larger groups and those with fewer filters go first.
 */
export async function releaseBucket(input: ReleaseInput): Promise<BucketRelease | null> {
  const { before, contributions, peopleOf } = input;
  const thresholds = raiseThresholds(figureFloor, input.thresholds ?? figureFloor);
  const generation = before.generation + 1;
  const { members, changed } = moveMembers(before.members, contributions, generation);
  if (changed < thresholds.respondents) return null;
  const columns = toReleaseColumns(members);
  const candidates = columns.cells.map((cell) => ({
    cell,
    respondents: columns.membersOf(cell).filter((index) => (members[index]?.observationCount ?? 0) > 0)
      .length,
    people: Math.max(peopleOf(cell), columns.membersOf(cell).length),
  }));
  const standing = new Map(before.cells.map((release) => [cellKey(release.cell), release]));
  const isFresh = (cell: GroupCell) => {
    const last = standing.get(cellKey(cell))?.releasedIn.at(-1) ?? 0;
    const isNew = (index: number) => (members[index]?.changedIn.at(-1) ?? 0) > last;
    return columns.membersOf(cell).filter(isNew).length >= thresholds.respondents;
  };
  const wanted = candidates
    .filter((candidate) => isLargeEnough(candidate, thresholds) && isFresh(candidate.cell))
    .sort(byImportance);
  const families = toCellFamilies(candidates, thresholds);
  const minimum = thresholds.respondents;
  const breathe = input.breathe ?? (async () => {});
  const released = await selectSafe({ wanted, families, before, columns, generation, minimum, breathe });
  const cells = candidates.map((candidate): CellRelease => {
    const { cell, people } = candidate;
    const earlier = standing.get(cellKey(cell));
    if (!released.has(cellKey(cell)))
      return earlier?.releasedIn.length ? earlier : hide(candidate, thresholds);
    const sums = sumMembers(columns.membersOf(cell).flatMap((index) => members[index] ?? []));
    const releasedIn = [...(earlier?.releasedIn ?? []), generation];
    return { cell, releasedIn, hiddenBecause: null, ...sums, figure: { ...sums.figure, people } };
  });
  return { generation, members, cells };
}

function hide(candidate: SizedCell, thresholds: GroupThresholds): CellRelease {
  const hiddenBecause = isLargeEnough(candidate, thresholds) ? "protects_others" : "too_few";
  return { cell: candidate.cell, releasedIn: [], figure: null, stepCounts: null, hiddenBecause };
}

function byImportance(one: SizedCell, other: SizedCell): number {
  return (
    countFilters(one.cell) - countFilters(other.cell) ||
    other.respondents - one.respondents ||
    (cellKey(one.cell) < cellKey(other.cell) ? -1 : 1)
  );
}

type Selection = {
  readonly wanted: readonly SizedCell[];
  readonly families: CellFamilies;
  readonly before: BucketRelease;
  readonly columns: ReleaseColumns;
  readonly generation: number;
  readonly minimum: number;
  readonly breathe: () => Promise<void>;
};

/** The keys of those cells that can be released together beside everything that was released before. */
async function selectSafe(selection: Selection): Promise<Set<string>> {
  const { columns, minimum } = selection;
  const banned = new Set<string>();
  const known = findExposed(await spanOf(selection), columns, minimum);
  for (;;) {
    const { span, chosen } = await selectGreedily(selection, banned);
    const exposed = findExposed(span, columns, minimum).difference(known);
    if (exposed.size === 0 || chosen.size === 0) return chosen;
    for (const key of findCulprits(selection, chosen, exposed)) banned.add(key);
  }
}

/** The narrowest of the chosen cells around an exposed place, or of all where none lies around it. */
function findCulprits(
  { wanted, columns }: Selection,
  chosen: ReadonlySet<string>,
  exposed: ReadonlySet<Atom>,
) {
  const cells = wanted.map(({ cell }) => cell).filter((cell) => chosen.has(cellKey(cell)));
  const around = cells.filter((cell) => columns.atomsOf(cell).some((atom) => exposed.has(atom)));
  const suspects = around.length > 0 ? around : cells;
  const most = Math.max(...suspects.map(countFilters));
  return suspects.filter((cell) => countFilters(cell) === most).map(cellKey);
}

async function spanOf({ before, columns, breathe }: Selection): Promise<LinearSpan> {
  const span = createLinearSpan();
  for (const { cell, releasedIn } of before.cells) {
    await breathe();
    for (const generation of releasedIn) span.add(columns.formOf(cell, generation), () => false);
  }
  return span;
}

/** First all but those that hide a smaller sibling, then of these whichever turned out not to be needed for it. */
async function selectGreedily(selection: Selection, banned: ReadonlySet<string>) {
  const { wanted, families, before, columns, generation, minimum } = selection;
  const span = await spanOf(selection);
  const chosen = new Set<string>();
  const released = before.cells.filter(({ releasedIn }) => releasedIn.length > 0);
  const standing = new Set(released.map(({ cell }) => cellKey(cell)));
  const isShown = (key: string) => chosen.has(key) || standing.has(key);
  const hidden = families.findHidden();
  for (const round of ["first", "again"] as const) {
    for (const { cell } of wanted) {
      const key = cellKey(cell);
      const isLeftOut = banned.has(key) || chosen.has(key) || (round === "first" && hidden.has(key));
      if (isLeftOut || (round === "again" && !families.allows(cell, isShown))) continue;
      await selection.breathe();
      const form = columns.formOf(cell, generation);
      if (span.add(form, (basisForm) => isOfFew(columns, basisForm, minimum))) chosen.add(key);
    }
  }
  return { span, chosen };
}
