import type { CopyLines } from "./copy-lines.ts";

/** A cell as it is stored (one text per field, null for none), or why it cannot be. */
export type ParsedCell = { readonly values: readonly (string | null)[] } | { readonly reason: string };

/** How cells of one type are read. */
export type CellReader = {
  /**
   * Writes a cell that stands in its usual form (blanks around it removed) straight to `lines`.
   * @returns false, with nothing written, for every other form: then `parse` decides
   */
  writeUsual(source: Uint8Array, start: number, end: number, lines: CopyLines): boolean;
  /** Reads any cell as text; says in the reason what is wrong and what would be accepted. */
  parse(text: string): ParsedCell;
};

export const accept = (...values: readonly (string | null)[]): ParsedCell => ({ values });
export const refuse = (reason: string): ParsedCell => ({ reason });
