import { cellKey, type GroupCell, groupDimensions } from "../group-cell.ts";
import { type GroupSize, type GroupThresholds, isLargeEnough } from "../group-gate.ts";

export type SizedCell = GroupSize & { readonly cell: GroupCell };

/** A whole and its parts by one dimension: what is hidden of the parts can be had by subtracting the others. */
type Family = { readonly parent: string; readonly parts: readonly SizedCell[] };

export type CellFamilies = {
  /** Cells that are too small, and others hidden with them, until what is hidden of each whole is large enough. */
  findHidden(): Set<string>;
  /** Whether what is hidden of every shown whole is nothing or large enough, `cell` being shown too. */
  allows(cell: GroupCell, isShown: (key: string) => boolean): boolean;
};

/** The sibling rule of DOMAIN §7 over a lattice of up to two filters, in which a cell may belong to two wholes. */
export function toCellFamilies(cells: readonly SizedCell[], thresholds: GroupThresholds): CellFamilies {
  const byName = new Map<string, SizedCell[]>();
  const namesOf = (cell: GroupCell) =>
    groupDimensions
      .filter((dimension) => cell[dimension] !== null)
      .map((dimension) => JSON.stringify([dimension, cellKey({ ...cell, [dimension]: null })]));
  for (const sized of cells) {
    for (const name of namesOf(sized.cell)) byName.set(name, [...(byName.get(name) ?? []), sized]);
  }
  const families = new Map(
    [...byName].map(([name, parts]): [string, Family] => [name, toFamily(name, parts)]),
  );
  const isSafe = (parts: readonly SizedCell[]) => {
    const answered = parts.filter(({ respondents }) => respondents > 0);
    return answered.length === 0 || isLargeEnough(sumSizes(parts), thresholds);
  };
  return {
    findHidden() {
      const isSmall = (sized: SizedCell) => !isLargeEnough(sized, thresholds);
      const hidden = new Set(cells.filter(isSmall).map(({ cell }) => cellKey(cell)));
      for (const { parts } of families.values()) {
        const isHidden = (sized: SizedCell) => hidden.has(cellKey(sized.cell));
        const bySize = parts
          .filter((sized) => !isHidden(sized))
          .sort((one, other) => one.respondents - other.respondents);
        for (const sized of bySize) {
          if (isSafe(parts.filter(isHidden))) break;
          hidden.add(cellKey(sized.cell));
        }
      }
      return hidden;
    },
    allows(cell, isShown) {
      const key = cellKey(cell);
      return namesOf(cell).every((name) => {
        const family = families.get(name);
        if (family === undefined || !isShown(family.parent)) return true;
        const rest = family.parts.map((sized) => ({ sized, key: cellKey(sized.cell) }));
        return isSafe(
          rest.filter((part) => part.key !== key && !isShown(part.key)).map(({ sized }) => sized),
        );
      });
    },
  };
}

function toFamily(name: string, parts: readonly SizedCell[]): Family {
  const [, parent]: readonly string[] = JSON.parse(name);
  return { parent: parent ?? "", parts };
}

function sumSizes(parts: readonly GroupSize[]): GroupSize {
  return {
    people: parts.reduce((sum, part) => sum + part.people, 0),
    respondents: parts.reduce((sum, part) => sum + part.respondents, 0),
  };
}
