import { expect, test } from "vitest";
import { parseRunFilter, type RunFilter, toRunQuery } from "./run-filter.ts";

test.each<RunFilter>([
  { jobId: null, show: "notable", page: 1 },
  { jobId: "commit-import", show: "problems", page: 3 },
  { jobId: "a&b=c", show: "all", page: 1 },
])("%j reads back from its address", (filter) => {
  const params = Object.fromEntries(new URLSearchParams(toRunQuery(filter)));
  expect(parseRunFilter(params)).toEqual(filter);
});

test("what is not understood is left at its default", () => {
  const params = { job: ["x", "y"], show: "everything", page: "-3" };
  expect(parseRunFilter(params)).toEqual({ jobId: "x", show: "notable", page: 1 });
});
