import { expect, test } from "vitest";
import { everyAlert, isNarrowed, parseAlertFilter, toAlertQuery } from "./alert-filter.ts";

test.each([
  {},
  { status: "in_progress", owner: "me", kind: "calm", days: "30", department: "R&D / Süd", page: "3" },
  { owner: "usr_1", kind: "no_answer" },
])("the address %o reads back to the same filter", (params) => {
  const filter = parseAlertFilter(params);
  const again = Object.fromEntries(new URLSearchParams(toAlertQuery(filter)));
  expect(parseAlertFilter(again)).toEqual(filter);
  expect(toAlertQuery(filter) === "").toBe(Object.keys(params).length === 0);
});

test("what is not understood is left out", () => {
  const odd = { status: "closed", kind: "", days: "31", page: "-2", owner: "   ", department: "\u0000" };
  expect(parseAlertFilter(odd)).toEqual(everyAlert);
});

test("another page alone narrows nothing", () => {
  expect(isNarrowed({ ...everyAlert, page: 4 })).toBe(false);
  expect(isNarrowed({ ...everyAlert, owner: "nobody" })).toBe(true);
});
