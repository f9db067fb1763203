export type CsvValue = string | number | boolean | null;

const formulaStart = /^[=+\-@\t\r]/;
const needsQuotes = /[",;\r\n\t]/;

/** One row of a CSV, with its line end. Text that a spreadsheet would run as a formula is made plain text. */
export function toCsvLine(values: readonly CsvValue[]): string {
  return `${values.map(toCsvCell).join(",")}\n`;
}

/** Numbers keep their full precision and their sign; booleans are `True` and `False`; null is empty. */
function toCsvCell(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "True" : "False";
  const text = formulaStart.test(value) ? `'${value}` : value;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
