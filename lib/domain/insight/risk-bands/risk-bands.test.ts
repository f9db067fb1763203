import fc from "fast-check";
import { expect, test } from "vitest";
import { type BandCount, computeRiskBands } from "./compute-risk-bands.ts";
import { type RiskBand, riskBands } from "./risk-figures.ts";
import { toRiskBands } from "./to-risk-bands.ts";

const rows = (department: string, counts: Partial<Record<RiskBand, number>>): BandCount[] =>
  riskBands.flatMap((band) =>
    counts[band] === undefined ? [] : [{ department, band, count: counts[band] }],
  );

test("bands, departments and months, each beside its people", () => {
  const figures = computeRiskBands(
    [
      ...rows("Sales", { none: 40, moderate: 12, significant: 6 }),
      ...rows("Support", { none: 90, moderate: 5, significant: 1, severe: 8 }),
    ],
    [
      { start: "2026-01-01", found: 20, people: 160 },
      { start: "2026-02-01", found: 32, people: 162 },
    ],
  );
  const insight = toRiskBands(figures, "2026-02-28");
  expect(insight.answer).toBe("There is a finding about 32 of 162 people of whom enough is known: 19.8 %.");
  expect(insight.sentences).toEqual([
    "By severity: 17 moderate, 7 significant and 8 severe.",
    "More than elsewhere in Sales.",
    "Counted on data up to 28 Feb 2026; counted anew once a week, while the list of people follows every run.",
  ]);
  const line = insight.charts[2];
  expect(line?.kind === "lineChart" ? line.chart.answer : null).toBe(
    "From 12.5 % in Jan 2026 to 19.8 % in Feb 2026.",
  );
});

test("one to four people are nowhere told, nor can they be subtracted", () => {
  const figures = computeRiskBands(
    [
      ...rows("Sales", { none: 40, moderate: 9, severe: 3 }),
      ...rows("Legal", { none: 20, moderate: 2 }),
      ...rows("Board", { none: 3 }),
    ],
    [{ start: "2026-02-01", found: 3, people: 77 }],
  );
  expect(figures).toMatchObject({ people: 77, found: 14 });
  expect(figures?.bands).toEqual([
    { band: "none", count: 63 },
    { band: "moderate", count: null },
    { band: "significant", count: 0 },
    { band: "severe", count: null },
  ]);
  expect(figures?.departments.map(({ counted }) => counted)).toEqual([null, null, null]);
  expect(figures?.months[0]?.counted).toBeNull();
});

test("nobody found is told as nobody; before the first run nothing is", () => {
  const figures = computeRiskBands(rows("Sales", { none: 30 }), []);
  expect(toRiskBands(figures).answer).toContain("about nobody");
  expect(computeRiskBands([], [])).toBeNull();
  expect(computeRiskBands(rows("Sales", { none: 2, severe: 2 }), [])).toBeNull();
  expect(toRiskBands(null)).toMatchObject({ hasEnough: false });
});

test("whatever the counts: no number of one to four, and no single hidden band or department", () => {
  const count = fc.integer({ min: 0, max: 12 });
  const department = fc
    .tuple(count, count, count, count)
    .map(([none, moderate, significant, severe]) => ({ none, moderate, significant, severe }));
  fc.assert(
    fc.property(fc.array(department, { minLength: 1, maxLength: 5 }), (departments) => {
      const figures = computeRiskBands(
        departments.flatMap((counts, index) => rows(`D${index}`, counts)),
        [],
      );
      if (figures === null) return;
      const small = (value: number | null) => value !== null && value > 0 && value < 5;
      expect(figures.bands.filter(({ count: told }) => small(told))).toEqual([]);
      expect(figures.departments.filter(({ counted }) => small(counted?.found ?? null))).toEqual([]);
      if (figures.found === null) {
        expect(figures.bands.every(({ count: told }) => told === null)).toBe(true);
        return;
      }
      const severities = figures.bands.filter(({ band }) => band !== "none");
      const rest = figures.found - severities.reduce((sum, { count: told }) => sum + (told ?? 0), 0);
      expect(severities.some(({ count: told }) => told === null) ? rest >= 5 : rest === 0).toBe(true);
      expect(severities.filter(({ count: told }) => told === null).length).not.toBe(1);
    }),
    { numRuns: 1000 },
  );
});
