import { cellKey, type GroupCell, listCellsOf } from "../group-cell.ts";
import { formOf, type LinearForm } from "./linear-span.ts";
import type { ReleaseMember } from "./release-state.ts";

/**
 * The unknowns of one stretch of time. People of one place whose contribution changed in one generation always stand
 * in released sums together, so what they added then is one column. An atom is a place with its columns.
 */
export type ReleaseColumns = {
  /** The people of each column, as indices into the members. */
  readonly peopleOf: readonly (readonly number[])[];
  readonly atoms: readonly Atom[];
  /** Everybody in a cell, as indices into the members. */
  membersOf(cell: GroupCell): readonly number[];
  atomsOf(cell: GroupCell): readonly Atom[];
  cells: readonly GroupCell[];
  /** What a release of `cell` in `generation` sums. */
  formOf(cell: GroupCell, generation: number): LinearForm;
};

export type Atom = {
  readonly members: readonly number[];
  readonly columns: readonly { readonly index: number; readonly generation: number }[];
};

export function toReleaseColumns(members: readonly ReleaseMember[]): ReleaseColumns {
  const peopleOf: number[][] = [];
  const byPlace = Map.groupBy(members.keys(), (index) => placeKey(members, index));
  const cells = new Map<string, { cell: GroupCell; atoms: Atom[] }>();
  const atoms: Atom[] = [];
  for (const [, indices] of [...byPlace].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const atom = { members: indices, columns: toColumns(members, indices, peopleOf) };
    atoms.push(atom);
    const place = members[indices[0] ?? 0]?.place;
    for (const cell of place === undefined ? [] : listCellsOf(place)) {
      const key = cellKey(cell);
      const known = cells.get(key);
      if (known === undefined) cells.set(key, { cell, atoms: [atom] });
      else known.atoms.push(atom);
    }
  }
  const atomsOf = (cell: GroupCell) => cells.get(cellKey(cell))?.atoms ?? [];
  return {
    peopleOf,
    atoms,
    cells: [...cells.values()].map(({ cell }) => cell),
    atomsOf,
    membersOf: (cell) => atomsOf(cell).flatMap((atom) => atom.members),
    formOf: (cell, generation) =>
      formOf(
        atomsOf(cell).flatMap(({ columns }) =>
          columns.filter((column) => column.generation <= generation).map(({ index }) => index),
        ),
      ),
  };
}

function placeKey(members: readonly ReleaseMember[], index: number): string {
  const member = members[index];
  return member === undefined ? "" : cellKey(member.place);
}

function toColumns(members: readonly ReleaseMember[], indices: readonly number[], peopleOf: number[][]) {
  const byGeneration = new Map<number, number[]>();
  for (const index of indices) {
    for (const generation of members[index]?.changedIn ?? []) {
      const people = byGeneration.get(generation);
      if (people === undefined) byGeneration.set(generation, [index]);
      else people.push(index);
    }
  }
  return [...byGeneration]
    .sort(([one], [other]) => one - other)
    .map(([generation, people]) => {
      peopleOf.push(people);
      return { index: peopleOf.length - 1, generation };
    });
}

/** Whether fewer than `minimum` people stand in a form. */
export function isOfFew({ peopleOf }: ReleaseColumns, form: LinearForm, minimum: number): boolean {
  const people = new Set<number>();
  for (const column of form.columns) {
    for (const person of peopleOf[column] ?? []) {
      people.add(person);
      if (people.size >= minimum) return false;
    }
  }
  return people.size > 0;
}
