import { expect, test } from "vitest";
import { datasetKinds } from "../dataset/kinds.ts";
import { toFreshness, toHeadline, toLead } from "./overview-brief.ts";

test.each([
  [null, "Nobody has been looked at yet"],
  [0, "Nothing unusual right now"],
  [1, "One person may need you"],
  [3, "Three people may need you"],
  [1250, "1,250 people may need you"],
])("%s flagged people: %s", (count, headline) => {
  expect(toHeadline(count)).toBe(headline);
});

const importedAt = new Date("2026-03-01T08:00:00Z");
const rows = toFreshness({
  latestDates: { vibemeter: "2026-01-30", activity: "2026-02-28", leave: "2026-05-01" },
  latestReviewPeriod: "H2 2025",
  importedAt: new Map([["activity", importedAt]]),
});
const rowOf = (kind: string) => rows.find((row) => row.kind === kind);

test("every data set has a row, with its latest day or period", () => {
  expect(rows.map(({ kind }) => kind).sort()).toEqual([...datasetKinds].sort());
  expect(rowOf("activity")).toMatchObject({ latest: "28 Feb 2026", importedAt, daysBehind: null });
  expect(rowOf("performance")?.latest).toBe("H2 2025");
  expect(rowOf("onboarding")).toMatchObject({ latest: null, importedAt: null });
});

test("a daily data set that ends weeks before the other lags; planned leave makes nobody late", () => {
  expect(rowOf("vibemeter")?.daysBehind).toBe(29);
  expect(rowOf("leave")?.daysBehind).toBeNull();
});

test("the lead says who was looked at and how far the data reach", () => {
  const run = { peopleCount: 1200, finishedAt: new Date("2026-03-02T10:00:00Z") };
  expect(toLead({ run, latestDate: "2026-02-28" })).toBe(
    "Elara looked at 1,200 people on 2 Mar 2026. The data reach up to 28 Feb 2026.",
  );
  expect(toLead({ run: null, latestDate: null })).toBe(
    "Elara looks for people who may be struggling after each import.",
  );
});
