import { expect, test } from "vitest";
import { type ColumnType, datasetColumns } from "../columns.ts";
import type { Delimiter } from "../text/file-head.ts";
import { createCopyLines } from "./copy-lines.ts";
import { createCellReader } from "./create-cell-reader.ts";

/** What a cell is stored as, fast way or slow; `null` when it is refused. */
function store(type: ColumnType, text: string, delimiter: Delimiter = ","): string | null {
  const column = Object.values(datasetColumns)
    .flat()
    .find((known) => known.type === type);
  if (column === undefined) throw new RangeError(type);
  const reader = createCellReader(column, delimiter);
  const bytes = new TextEncoder().encode(text);
  const lines = createCopyLines(8);
  if (reader.writeUsual(bytes, 0, bytes.length, lines)) {
    return new TextDecoder().decode(lines.bytes.subarray(0, lines.length));
  }
  expect(lines.length).toBe(0);
  const parsed = reader.parse(text);
  return "reason" in parsed ? null : parsed.values.map((value) => value ?? "∅").join("|");
}

test.each<[ColumnType, string, string | null]>([
  ["count", "0", "0"],
  ["count", "33", "33"],
  ["count", "33.0", "33"],
  ["count", "33.5", null],
  ["count", "-1", null],
  ["count", "1,234", null],
  ["count", "1e3", null],
  ["count", "9999999999", null],
  ["count", "", null],
  ["count", "٣", null],
  ["hours", "7.5", "7.5"],
  ["hours", "7,5", "7.5"],
  ["hours", "0", "0"],
  ["hours", "24", "24"],
  ["hours", "24.0", "24"],
  ["hours", "24.01", null],
  ["hours", "-0.5", null],
  ["hours", "NaN", null],
  ["hours", "0x10", null],
  ["hours", "7:30", null],
  ["leave_days", "0.5", "0.5"],
  ["leave_days", "0", null],
  ["leave_days", "0.0", null],
  ["rating", "4", "4"],
  ["rating", "5", "5"],
  ["rating", "5.1", null],
  ["rating", "0", null],
  ["points", "205", "205"],
  ["points", "1,234", null],
  ["points", "1,234,567", null],
  ["score", "1", "1"],
  ["score", "6", "6"],
  ["score", "6.0", "6"],
  ["score", "7", null],
  ["score", "0", null],
  ["boolean", "TRUE", "true"],
  ["boolean", "False", "false"],
  ["boolean", "FALSY", null],
  ["boolean", "1", null],
  ["boolean", "", null],
  ["leave_type", "Sick Leave", "Sick Leave"],
  ["leave_type", "sick  leave", "Sick Leave"],
  ["leave_type", "Sick", null],
  ["review_period", "H1 2023", "H1|2023"],
  ["review_period", "2023 annual", "Annual|2023"],
  ["review_period", "H3 2023", null],
  ["review_period", "H1 23", null],
  ["emotion_zone", "Leaning to Sad Zone", "Leaning to Sad"],
  ["emotion_zone", "Neutral Zone (OK)", "Neutral"],
  ["emotion_zone", "happy", "Happy"],
  ["emotion_zone", "", "∅"],
  ["emotion_zone", "Bored Zone", null],
  ["employee_id", "EMP0001", "EMP0001"],
  ["employee_id", " ", null],
  ["employee_id", "EMP\n1", null],
  ["employee_id", "x".repeat(65), null],
  ["email", "anna@example.com", "anna@example.com"],
  ["email", "anna", null],
])("%s %j is stored as %j", (type, text, expected) => {
  expect(store(type, text)).toBe(expected);
});

test("in a file that may write 1.234 for 1234, such a number is refused where both would do", () => {
  expect(store("points", "1.234", ";")).toBeNull();
  expect(store("points", "1.234", ",")).toBe("1.234");
  expect(store("points", "1.5", ";")).toBe("1.5");
});
