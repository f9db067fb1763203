import { expect, test } from "vitest";
import { toFlagWeeks } from "./flag-weeks.ts";
import { listLookBackDays } from "./look-back-days.ts";
import { tenureBandOf, unknownTenure } from "./tenure-bands.ts";

test("the ends of the whole months before the latest day, as far as something was known", () => {
  const ends = { first: "2023-12-31", latest: "2024-03-31" };
  expect(listLookBackDays(2, ends)).toEqual(["2024-02-29", "2024-01-31"]);
  expect(listLookBackDays(12, ends)).toEqual(["2024-02-29", "2024-01-31", "2023-12-31"]);
  expect(listLookBackDays(3, { first: "2024-03-01", latest: "2024-03-31" })).toEqual([]);
});

test("flags week by week: quiet weeks are there, and what came before is in what stands", () => {
  const counts = {
    opened: [
      { week: "2026-01-05", count: 4 },
      { week: "2026-01-26", count: 2 },
    ],
    ended: [{ week: "2026-01-19", count: 1 }],
  };
  expect(toFlagWeeks(counts, { lastWeek: "2026-02-02", weeks: 3 })).toEqual([
    { week: "2026-01-19", opened: 0, ended: 1, standing: 3 },
    { week: "2026-01-26", opened: 2, ended: 0, standing: 5 },
    { week: "2026-02-02", opened: 0, ended: 0, standing: 5 },
  ]);
  expect(toFlagWeeks({ opened: [], ended: [] }, { lastWeek: "2026-02-02", weeks: 3 })).toEqual([]);
});

test.each([
  [null, unknownTenure],
  [1000, "Under 6 months"],
  [1000 - 182, "Under 6 months"],
  [1000 - 183, "6 months to 2 years"],
  [1000 - 730, "2 to 5 years"],
  [1000 - 1826, "5 years and more"],
  [1010, "Under 6 months"],
])("who joined on day %s is, on day 1000, in the band %s", (joiningDay, band) => {
  expect(tenureBandOf(joiningDay, 1000)).toBe(band);
});
