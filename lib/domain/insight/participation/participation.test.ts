import { expect, test } from "vitest";
import { type AnsweredPoint, toParticipation } from "./to-participation.ts";

const point = (start: string, respondents: number | null, people = 100): AnsweredPoint => ({
  start,
  figure: respondents === null ? null : { people, respondents },
  hiddenBecause: respondents === null ? "too_few" : null,
  asOf: "2026-02-28",
});

test("the latest share, whether its change is more than noise, and where few take part", () => {
  const insight = toParticipation({
    width: "month",
    company: [point("2025-12-01", 75), point("2026-01-01", 78), point("2026-02-01", 50)],
    departments: [
      { name: "Sales", ...point("2026-02-01", 10, 60) },
      { name: "Legal", ...point("2026-02-01", 38, 40) },
      { name: "Board", ...point("2026-02-01", null), hiddenBecause: "protects_others" },
    ],
  });
  expect(insight.answer).toBe("In Feb 2026, 50 of 100 people told how they are: 50 %.");
  expect(insight.sentences).toEqual([
    "That is 28 pts fewer than in Jan 2026 (78 %).",
    "Fewer than elsewhere took part in Sales, in Feb 2026.",
  ]);
  const bars = insight.charts[1]?.kind === "barChart" ? insight.charts[1].chart.bars : [];
  expect(bars.map(({ label, value, remark }) => [label, value?.toFixed(2) ?? remark])).toEqual([
    ["Sales", "0.17"],
    ["Legal", "0.95"],
    ["Board", "Hidden to protect others"],
  ]);
});

test("a hidden month is a gap; three points are noise; more answers than people are everybody", () => {
  const insight = toParticipation({
    width: "month",
    company: [point("2025-12-01", 75), point("2026-01-01", null), point("2026-02-01", 78)],
    departments: [],
  });
  expect(insight.sentences).toEqual(["The change since Dec 2025 is noise."]);
  const line = insight.charts[0]?.kind === "lineChart" ? insight.charts[0].chart.points : [];
  expect(line.map(({ values }) => values[0])).toEqual([0.75, null, 0.78]);
  const full = toParticipation({ width: "year", company: [point("2025-01-01", 12, 10)], departments: [] });
  expect(full.answer).toBe("In 2025, 12 of 12 people told how they are: 100 %.");
});

test("a month that is not over is said to be that, and compared with nothing", () => {
  const company = [
    { ...point("2025-10-01", 448, 500), asOf: "2025-12-02" },
    { ...point("2025-11-01", 380, 500), asOf: "2025-12-02" },
    { ...point("2025-12-01", 31, 500), asOf: "2025-12-02" },
  ];
  const insight = toParticipation({ width: "month", company, departments: [] });
  expect(insight.answer).toBe(
    "In Dec 2025 so far (up to 2 Dec 2025), 31 of 500 people told how they are: 6 %.",
  );
  expect(insight.sentences[0]).toBe("In Nov 2025 it was 76 %, 14 pts fewer than in Oct 2025 (90 %).");
  const first = toParticipation({ width: "month", company: company.slice(1), departments: [] });
  expect(first.sentences[0]).toBe("There is nothing yet to compare it with.");
  const last = { ...point("2025-12-01", 375, 500), asOf: "2025-12-31" };
  const over = toParticipation({ width: "month", company: [...company.slice(0, 2), last], departments: [] });
  expect(over.answer).toContain("In Dec 2025, 375 of 500");
  expect(over.sentences[0]).toBe("The change since Nov 2025 is noise.");
});

test("nothing shown is said to be nothing", () => {
  expect(toParticipation({ width: "month", company: [], departments: [] }).hasEnough).toBe(false);
  const hidden = { width: "month", company: [point("2026-02-01", null)], departments: [] } as const;
  expect(toParticipation(hidden).hasEnough).toBe(false);
});
