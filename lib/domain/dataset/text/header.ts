import { type DatasetColumn, datasetColumns, directoryMarks } from "../columns.ts";
import { type DatasetKind, datasetKinds } from "../kinds.ts";
import { DatasetFileError } from "./dataset-file-error.ts";

export type RecognisedHeader = {
  readonly kind: DatasetKind;
  /** For each column of the data set where it stands in the file; -1 for an optional one that is missing. */
  readonly positions: readonly number[];
  /** Columns of the file that the data set does not know. They are reported and not read. */
  readonly ignoredColumns: readonly string[];
};

/** How names are compared: letters and digits only, in lower case. */
export function normaliseColumnName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

const namesByColumn = new Map<DatasetColumn, ReadonlySet<string>>(
  datasetKinds.flatMap((kind) =>
    datasetColumns[kind].map((column) => [
      column,
      new Set([column.name, ...column.aliases].map(normaliseColumnName)),
    ]),
  ),
);

/**
 * Says which data set a header belongs to, whatever the case, the spacing and the order of its columns.
 * @throws DatasetFileError when it is none, misses a column, has one twice, or fits several data sets
 */
export function recogniseHeader(cells: readonly string[]): RecognisedHeader {
  const names = cells.map(normaliseColumnName);
  const fitting = datasetKinds.filter((kind) => isComplete(kind, names));
  // The ids and names of a directory may stand beside the columns of any other data set.
  const candidates = fitting.length > 1 ? fitting.filter((kind) => kind !== "directory") : fitting;
  if (candidates.length > 1) {
    throw new DatasetFileError(
      `The header holds the columns of several data sets (${candidates.join(", ")}). Split it into one file for each.`,
    );
  }
  const kind = candidates[0];
  if (kind === undefined) throw new DatasetFileError(describeUnknown(cells, names));
  return locateColumns(kind, cells, names);
}

/** How many cells are columns of some data set; tells the delimiter that fits best. */
export function countKnownColumns(cells: readonly string[]): number {
  const known = [...namesByColumn.values()];
  return cells.filter((cell) => known.some((names) => names.has(normaliseColumnName(cell)))).length;
}

function locateColumns(
  kind: DatasetKind,
  cells: readonly string[],
  names: readonly string[],
): RecognisedHeader {
  const owners = new Map<number, DatasetColumn>();
  const positions = datasetColumns[kind].map((column) => {
    const found = names.flatMap((name, index) => (isNameOf(column, name) ? [index] : []));
    if (found.length > 1) {
      const written = found.map((index) => `"${cells[index]?.trim()}"`).join(" and ");
      throw new DatasetFileError(
        `The column ${column.name} is there twice (${written}). Remove the one that does not count.`,
      );
    }
    const position = found[0] ?? -1;
    if (position >= 0) owners.set(position, column);
    return position;
  });
  const ignoredColumns = cells
    .map((cell) => cell.trim())
    .filter((cell, index) => cell !== "" && !owners.has(index));
  return { kind, positions, ignoredColumns };
}

function isComplete(kind: DatasetKind, names: readonly string[]): boolean {
  const has = (column: DatasetColumn) => names.some((name) => isNameOf(column, name));
  const columns = datasetColumns[kind];
  if (!columns.every((column) => column.isOptional || has(column))) return false;
  return (
    kind !== "directory" || columns.some((column) => directoryMarks.includes(column.name) && has(column))
  );
}

function isNameOf(column: DatasetColumn, normalisedName: string): boolean {
  return namesByColumn.get(column)?.has(normalisedName) ?? false;
}

function describeUnknown(cells: readonly string[], names: readonly string[]): string {
  const nearest = findNearestKind(names);
  if (nearest !== null) {
    const missing = nearest.missing.map((column) => column.name);
    const plural = missing.length > 1 ? "the columns" : "the column";
    const verb = missing.length > 1 ? "are" : "is";
    return `It looks like ${nearest.kind} data, but ${plural} ${missing.join(", ")} ${verb} missing. Add ${missing.length > 1 ? "them" : "it"} and try again.`;
  }
  const shown = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const header = shown.length === 0 ? "nothing" : `"${shown.join(", ").slice(0, 120)}"`;
  return `The first line holds ${header}, which is the header of none of the data sets that Elara reads (${datasetKinds.join(", ")}). Check that the first line names the columns.`;
}

/** The data set that misses least, if anything but the employee's id and a date speaks for it. */
function findNearestKind(names: readonly string[]) {
  const scored = datasetKinds
    .filter((kind) => kind !== "directory")
    .map((kind) => {
      const required = datasetColumns[kind].filter((column) => !column.isOptional);
      const missing = required.filter((column) => !names.some((name) => isNameOf(column, name)));
      const telling = required.filter(
        (column) => !missing.includes(column) && column.type !== "employee_id" && column.type !== "date",
      );
      return { kind, missing, telling: telling.length, share: 1 - missing.length / required.length };
    })
    .filter((score) => score.telling > 0 && score.share >= 0.5)
    .toSorted((left, right) => right.share - left.share || right.telling - left.telling);
  return scored[0] ?? null;
}
