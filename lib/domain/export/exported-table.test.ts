import fc from "fast-check";
import { expect, test } from "vitest";
import { type ExportedTable, toCsv, toFileName, toSheetName, toSheetRows } from "./exported-table.ts";

const table = (...rows: ExportedTable["rows"]): ExportedTable => ({
  name: "People",
  head: ["Name", "Days"],
  rows,
});

test("texts that a spreadsheet would run are shown, numbers stay numbers", () => {
  const given = table(["=1+1", -3], ["+49 30", 2.5], ["-1.5", null], ["@cmd\nx", 0]);
  expect(toCsv(given)).toBe("\uFEFFName,Days\r\n'=1+1,-3\r\n'+49 30,2.5\r\n-1.5,\r\n\"'@cmd\nx\",0\r\n");
  expect(toSheetRows(given).slice(1)).toEqual([
    [
      { value: "'=1+1", type: String },
      { value: -3, type: Number },
    ],
    [
      { value: "'+49 30", type: String },
      { value: 2.5, type: Number },
    ],
    [{ value: "-1.5", type: String }, null],
    [
      { value: "'@cmd\nx", type: String },
      { value: 0, type: Number },
    ],
  ]);
});

test("no cell of a sheet begins as a formula or holds what XML cannot", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const [cell] = toSheetRows(table([text, null]))[1] ?? [];
      if (cell === null || cell === undefined || typeof cell.value === "number") return;
      expect(cell.value).toMatch(/^(?!\s*[=@])/);
      expect(cell.value.isWellFormed()).toBe(true);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
      expect(cell.value).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
    }),
  );
});

test("names of sheets and files are such as every system takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (name) => {
      expect(toSheetName(name)).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      expect(toFileName(name, "csv")).toMatch(/^[a-z0-9-]{1,80}\.csv$/);
    }),
  );
  expect(toFileName("How has the mood moved?", "png")).toBe("how-has-the-mood-moved.png");
});
