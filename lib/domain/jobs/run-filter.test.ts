import { expect, test } from "vitest";
import { parseRunFilter, toRunQuery } from "./run-filter.ts";

test.each([
  { jobId: null, onlyProblems: false, page: 1 },
  { jobId: "commit-import", onlyProblems: true, page: 3 },
  { jobId: "a&b=c", onlyProblems: false, page: 1 },
])("%j reads back from its address", (filter) => {
  const params = Object.fromEntries(new URLSearchParams(toRunQuery(filter)));
  expect(parseRunFilter(params)).toEqual(filter);
});

test("what is not understood is left at its default", () => {
  const params = { job: ["x", "y"], show: "everything", page: "-3" };
  expect(parseRunFilter(params)).toEqual({ jobId: "x", onlyProblems: false, page: 1 });
});
