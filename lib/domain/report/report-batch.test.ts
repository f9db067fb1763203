import fc from "fast-check";
import { expect, test } from "vitest";
import { toArchiveNames, toFailureList } from "./report-batch.ts";
import { toReportFileName } from "./report-file-name.ts";
import { brandColourSetting } from "./settings.ts";

test.each([
  [["EMP/0001", "2026-03-02"], "elara-report-EMP-0001-2026-03-02.pdf"],
  [["../../etc/passwd"], "elara-report-etc-passwd.pdf"],
  [["Zoe Muller"], "elara-report-Zoe-Muller.pdf"],
  [["سارة"], "elara-report.pdf"],
  [['a"\r\nSet-Cookie: x'], "elara-report-a-Set-Cookie-x.pdf"],
])("%j is saved as %s", (parts, fileName) => {
  expect(toReportFileName(parts)).toBe(fileName);
});

test("whatever stands in an id, a file name is made of safe letters and ends as it should", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 4 }), (parts) => {
      expect(toReportFileName(parts)).toMatch(/^elara-report(-[A-Za-z0-9]+)*\.pdf$/);
    }),
  );
});

test("no two files of an archive have one name, not even where case makes no difference", () => {
  const names = toArchiveNames(["a.pdf", "A.pdf", "a.pdf", "a-2.pdf"]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
});

test("failures are told one a line, whatever stands in an id", () => {
  expect(toFailureList([])).toBeNull();
  const text = toFailureList([{ employeeId: "A\r\nB: fine", failure: null }]) ?? "";
  expect(text.trim().split("\r\n").at(-1)).toBe("A B: fine: It was not written.");
});

test.each([
  ["#0f5459", true],
  ["#0F5459", true],
  ["#ffff00", false],
  ["#777777", false],
  ["#767676", true],
  ["red", false],
  ["#0f5459; background: url(x)", false],
])("the colour %s will do: %s", (colour, isGood) => {
  expect(brandColourSetting.schema.safeParse(colour).success).toBe(isGood);
});
