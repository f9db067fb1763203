import { expect, test } from "vitest";
import { datasetColumns } from "../../dataset/columns.ts";
import { datasetKinds } from "../../dataset/kinds.ts";
import { neverLookedAt } from "./never-looked-at.ts";

const excluded = neverLookedAt.flatMap(({ columns }) => columns);

test("every column of the directory is named among what is never looked at, and none of the other files", () => {
  for (const kind of datasetKinds) {
    const columns = datasetColumns[kind].map(({ name }) => name).filter((name) => name !== "Employee_ID");
    const named = columns.filter((name) => excluded.includes(name));
    expect(named, kind).toEqual(kind === "directory" ? columns : []);
  }
});

test("what is never looked at names only columns that exist", () => {
  const known = new Set(datasetKinds.flatMap((kind) => datasetColumns[kind].map(({ name }) => name)));
  expect(excluded.filter((name) => !known.has(name))).toEqual([]);
});
