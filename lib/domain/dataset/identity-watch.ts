import { maximumIdLength } from "./cells/text-cells.ts";
import type { DateReadings } from "./dates/date-cell.ts";
import type { DatasetKind } from "./kinds.ts";

/**
 * Watches whether the identities (employee and date) of a file rise strictly from row to row. Then no two rows
 * have the same identity, and nothing has to be sorted to know it.
 */
export type IdentityWatch = {
  follow(bytes: Uint8Array, start: number, end: number, readings: DateReadings): void;
  /** By the order in which the dates are read. */
  result(): { dmy: boolean; mdy: boolean };
};

/** A watch for the data sets whose identity is an employee and a date; null for the others. */
export function createIdentityWatch(kind: DatasetKind): IdentityWatch | null {
  if (kind !== "activity" && kind !== "vibemeter") return null;
  const lastId = new Uint8Array(4 * maximumIdLength);
  let lastLength = 0;
  let lastDmy = 0;
  let lastMdy = 0;
  const rises = { dmy: true, mdy: true };
  return {
    follow(bytes, start, end, { dmy, mdy }) {
      if (!rises.dmy && !rises.mdy) return;
      const order = compareBytes(bytes, start, end, lastId, lastLength);
      if (order < 0) {
        rises.dmy = false;
        rises.mdy = false;
      } else if (order === 0) {
        rises.dmy &&= dmy > lastDmy;
        rises.mdy &&= mdy > lastMdy;
      } else {
        lastLength = Math.min(end - start, lastId.length);
        for (let index = 0; index < lastLength; index += 1) lastId[index] = bytes[start + index] ?? 0;
      }
      lastDmy = dmy;
      lastMdy = mdy;
    },
    result: () => rises,
  };
}

/** Below, at or above 0, as the slice of `left` sorts before, with or after `right`. */
function compareBytes(
  left: Uint8Array,
  start: number,
  end: number,
  right: Uint8Array,
  rightLength: number,
): number {
  const length = Math.min(end - start, rightLength);
  for (let index = 0; index < length; index += 1) {
    const difference = (left[start + index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return end - start - rightLength;
}
