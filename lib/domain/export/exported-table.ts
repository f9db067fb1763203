import { neutraliseFormula, toCsvLine } from "../dataset/csv-export.ts";
import { toXmlText } from "./xml-text.ts";

/** A cell that leaves the app; null is an empty one. */
export type ExportedCell = string | number | null;

/** A table that leaves the app as a file. */
export type ExportedTable = {
  /** What it is about: the sheet's name and the start of the file's. */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ExportedCell[])[];
};

export const tableFormats = ["csv", "xlsx"] as const;
export type TableFormat = (typeof tableFormats)[number];

export const mediaTypes: Readonly<Record<TableFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The mark by which spreadsheets know UTF-8. */
const byteOrderMark = "\uFEFF";

/** The table as CSV: UTF-8 with its mark, RFC 4180, formulas neutralised. */
export function toCsv({ head, rows }: ExportedTable): string {
  return byteOrderMark + [head, ...rows].map((row) => toCsvLine(row)).join("");
}

export type SheetCell =
  | { readonly value: string; readonly type: StringConstructor; readonly fontWeight?: "bold" }
  | { readonly value: number; readonly type: NumberConstructor }
  | null;

/**
 * The table as cells of a sheet: texts as texts, numbers as numbers. Texts are neutralised as in CSV, since a sheet is saved
 * as one often enough.
 */
export function toSheetRows({ head, rows }: ExportedTable): SheetCell[][] {
  return [
    head.map((name) => ({ value: neutraliseFormula(name), type: String, fontWeight: "bold" as const })),
    ...rows.map((row) => row.map(toSheetCell)),
  ];
}

/** A cell of a sheet holds at most so many characters. */
const longestCell = 32_767;

function toSheetCell(cell: ExportedCell): SheetCell {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  const text = neutraliseFormula(toXmlText(cell));
  return text === "" ? null : { value: text.slice(0, longestCell), type: String };
}

/** How wide each column is best, in letters. */
export function toColumnWidths({ head, rows }: ExportedTable): { width: number }[] {
  return head.map((name, column) => {
    const longest = rows
      .slice(0, 500)
      .reduce((most, row) => Math.max(most, String(row[column] ?? "").length), name.length);
    return { width: Math.min(60, longest + 2) };
  });
}

/** A sheet's name: at most 31 letters, without those that spreadsheets refuse. */
export function toSheetName(name: string): string {
  const clean = name
    .replaceAll(/[[\]:*?/\\]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, 31)
    .replace(/^'+|'+$/g, "");
  return clean === "" ? "Sheet" : clean;
}

/** A file's name of safe letters alone. */
export function toFileName(name: string, ending: string): string {
  const safe = name
    .normalize("NFKD")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase()
    .slice(0, 80);
  return `${safe === "" ? "elara" : safe}.${ending}`;
}
