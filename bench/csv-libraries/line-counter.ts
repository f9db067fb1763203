import type { OnRow } from "./candidate.ts";

/**
 * Gives rows their line numbers by counting the newlines inside cells, for libraries that return rows in
 * order without positions. A library that swallows blank lines makes the count wrong.
 */
export class LineCounter {
  line = 1;
  private readonly onRow: OnRow;

  constructor(onRow: OnRow) {
    this.onRow = onRow;
  }

  push(cells: readonly string[]): void {
    if (cells.length > 1 || cells[0] !== "") this.onRow(cells, this.line);
    this.line += 1;
    for (const cell of cells) {
      for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) this.line += 1;
    }
  }
}
