import { expect, test } from "vitest";
import { cellKey, classifyTenure, countFilters, listCellsOf, wholeCompany } from "./group-cell.ts";

test.each([
  ["2025-03-02", "2026-03-01", "under_1"],
  ["2025-03-01", "2026-03-01", "1_to_3"],
  ["2023-03-02", "2026-03-01", "1_to_3"],
  ["2023-03-01", "2026-03-01", "3_to_5"],
  ["2021-03-02", "2026-03-01", "3_to_5"],
  ["2021-03-01", "2026-03-01", "5_and_more"],
  ["2027-03-01", "2026-03-01", "under_1"],
  [null, "2026-03-01", "unknown"],
])("who joined on %s is on %s in the band %s", (joined, at, band) => {
  expect(classifyTenure(joined, at)).toBe(band);
});

test("a person is counted in seven different cells of at most two filters", () => {
  const cells = listCellsOf({ department: "Sales", location: "Berlin", tenure: "under_1" });
  expect(new Set(cells.map(cellKey)).size).toBe(7);
  expect(cells.map(countFilters)).toEqual([0, 1, 1, 1, 2, 2, 2]);
});

test("a name that looks like no filter is another cell than no filter", () => {
  expect(cellKey({ ...wholeCompany, department: "null" })).not.toBe(cellKey(wholeCompany));
});
