import type { Db } from "#db/client.ts";
import { type HeadcountRow, listStandings } from "#db/queries/group-releases.ts";
import type { IsoDate } from "#lib/domain/insight/calendar-days.ts";
import {
  cellKey,
  classifyTenure,
  type GroupCell,
  type GroupPlace,
  listCellsOf,
  unknownLocation,
} from "#lib/domain/privacy/group-cell.ts";

export type Standings = {
  /** Where somebody stands on the day `at`; null when nobody knows them. */
  placeOf(employeeId: string, at: IsoDate): GroupPlace | null;
  /** Every cell with how many people who are there now stand in it on the day `at`. */
  countCells(at: IsoDate): Map<string, HeadcountRow>;
};

/** Reads where everybody stands, once for many stretches of time. */
export async function readStandings(db: Db): Promise<Standings> {
  const rows = new Map((await listStandings(db)).map((row) => [row.employeeId, row]));
  type Row = typeof rows extends Map<string, infer Value> ? Value : never;
  const toPlace = (row: Row, at: IsoDate): GroupPlace => ({
    department: row.department,
    location: row.location ?? unknownLocation,
    tenure: classifyTenure(row.joiningDate, at),
  });
  return {
    placeOf(employeeId, at) {
      const row = rows.get(employeeId);
      return row === undefined ? null : toPlace(row, at);
    },
    countCells(at) {
      const places = new Map<string, { place: GroupPlace; people: number }>();
      for (const row of rows.values()) {
        if (!row.isActive) continue;
        const place = toPlace(row, at);
        const known = places.get(cellKey(place));
        if (known === undefined) places.set(cellKey(place), { place, people: 1 });
        else known.people += 1;
      }
      return addUpCells([...places.values()]);
    },
  };
}

function addUpCells(places: readonly { place: GroupPlace; people: number }[]): Map<string, HeadcountRow> {
  const cells = new Map<string, HeadcountRow>();
  for (const { place, people } of places) {
    for (const cell of listCellsOf(place)) addTo(cells, cell, people);
  }
  return cells;
}

function addTo(cells: Map<string, HeadcountRow>, cell: GroupCell, people: number): void {
  const key = cellKey(cell);
  const known = cells.get(key);
  if (known === undefined) cells.set(key, { ...cell, cell: key, people });
  else known.people += people;
}
