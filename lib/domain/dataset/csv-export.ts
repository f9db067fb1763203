/**
 * One cell of a CSV export. What a spreadsheet would run as a formula gets an apostrophe before it, and what
 * would break the row is quoted.
 */
export function toCsvCell(value: string | number | boolean | null): string {
  if (value === null) return "";
  const text = typeof value === "string" ? neutraliseFormula(value) : String(value);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of a CSV export, with its line end. */
export function toCsvLine(values: readonly (string | number | boolean | null)[]): string {
  return `${values.map(toCsvCell).join(",")}\r\n`;
}

const formulaStart = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Text as a spreadsheet shows it, never runs it; plain numbers such as -1.5 stay numbers. */
export function neutraliseFormula(text: string): string {
  if (!formulaStart.test(text)) return text;
  return /^[+-]?\d+([.,]\d+)?$/.test(text) ? text : `'${text}`;
}
