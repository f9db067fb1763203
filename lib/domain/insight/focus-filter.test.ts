import fc from "fast-check";
import { expect, test } from "vitest";
import { severities } from "../detection/verdicts.ts";
import {
  decisionFilters,
  type FocusFilter,
  focusSorts,
  parseFocusFilter,
  sortBy,
  sortDirections,
  toFocusQuery,
} from "./focus-filter.ts";

const defaults = parseFocusFilter({});

function readBack(query: string): FocusFilter {
  return parseFocusFilter(Object.fromEntries(new URLSearchParams(query)));
}

test("an address without parameters shows everybody who is not dismissed, most severe first", () => {
  expect(defaults).toEqual({
    text: "",
    severity: null,
    department: null,
    location: null,
    decision: "not_dismissed",
    sort: "severity",
    direction: "descending",
    page: 1,
  });
  expect(toFocusQuery(defaults)).toBe("");
});

test("every filter survives being written into an address", () => {
  const filters = fc.record({
    text: fc.string({ maxLength: 60 }).map((text) => text.trim()),
    severity: fc.option(fc.constantFrom(...severities)),
    department: fc.option(
      fc
        .string({ minLength: 1, maxLength: 60 })
        .map((text) => text.trim())
        .filter((text) => text !== ""),
    ),
    location: fc.constantFrom(null, "Berlin", "São Paulo"),
    decision: fc.constantFrom(...decisionFilters),
    sort: fc.constantFrom(...focusSorts),
    direction: fc.constantFrom(...sortDirections),
    page: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(filters, (filter) => {
      expect(readBack(toFocusQuery(filter))).toEqual(filter);
    }),
  );
});

test("nonsense in the address falls back to the defaults", () => {
  const params = { severity: "huge", decision: "drop table", sort: "risk", direction: "up", page: "-3" };
  expect(parseFocusFilter(params)).toEqual(defaults);
  expect(parseFocusFilter({ page: "1e999" }).page).toBe(1);
  expect(parseFocusFilter({ page: "999999999" }).page).toBe(100_000);
});

test("a parameter that stands twice counts once, and long text is cut", () => {
  expect(parseFocusFilter({ severity: ["severe", "moderate"] }).severity).toBe("severe");
  expect(parseFocusFilter({ text: "x".repeat(5000) }).text).toHaveLength(100);
});

test("a second click on a column turns its direction, and both go back to page 1", () => {
  const onPageFour = { ...defaults, page: 4 };
  const byName = sortBy(onPageFour, "name");
  expect(byName).toMatchObject({ sort: "name", direction: "ascending", page: 1 });
  expect(sortBy(byName, "name")).toMatchObject({ sort: "name", direction: "descending" });
});
