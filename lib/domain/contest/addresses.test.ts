import { expect, test } from "vitest";
import { parseContestFilter, toContestQuery } from "./contest-filter.ts";
import { type ContestTarget, parseContestTarget, toContestAddress } from "./contest-target.ts";

const paramsOf = (address: string) => Object.fromEntries(new URL(address, "http://localhost").searchParams);

test.each<ContestTarget>([
  { kind: "none" },
  { kind: "flag", flagId: "flg_1 & more" },
  { kind: "datum", dataset: "leave", recordLabel: "" },
  { kind: "datum", dataset: "directory", recordLabel: "Name & title = 100 %" },
])("the address of %j reads back to it", (target) => {
  expect(parseContestTarget(paramsOf(toContestAddress(target)))).toEqual(target);
});

test.each([{}, { dataset: "salary" }, { flag: "" }, { record: "alone" }])(
  "%j leaves the choice open",
  (params) => {
    expect(parseContestTarget(params)).toEqual({ kind: "none" });
  },
);

test("a record's name from an address is cut to what can be kept, and holds no NUL", () => {
  const target = parseContestTarget({ dataset: "leave", record: `a\u0000b${"c".repeat(500)}` });
  expect(target).toEqual({ kind: "datum", dataset: "leave", recordLabel: `ab${"c".repeat(198)}` });
});

test.each([
  { status: "open", employeeId: null, page: 1 },
  { status: "answered", employeeId: "E 1&2", page: 3 },
] as const)("the address of the list %j reads back to it", (filter) => {
  expect(parseContestFilter(paramsOf(`/hr/contests${toContestQuery(filter)}`))).toEqual(filter);
});

test("what was taken back cannot be asked for", () => {
  expect(parseContestFilter({ status: "withdrawn", page: "-1" })).toEqual({
    status: "open",
    employeeId: null,
    page: 1,
  });
});
