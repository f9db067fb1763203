import { expect, test } from "vitest";
import type { GroupPoint } from "../../privacy/group-point.ts";
import type { GroupFigure } from "../group-figure.ts";
import type { GroupLine } from "./group-line.ts";
import { toGroupsOverTime } from "./groups-over-time.ts";

const starts = ["2025-12-01", "2026-01-01", "2026-02-01"];

function figure(mean: number, people = 20): GroupFigure {
  const spread = 0.2;
  return {
    people,
    respondents: people,
    observationCount: people,
    total: people * mean,
    squareTotal: people * (mean ** 2 + spread ** 2),
  };
}

function line(name: string, means: readonly (number | null)[], asOf = "2026-02-28"): GroupLine {
  const points = means.map(
    (mean, index): GroupPoint => ({
      start: starts[index] ?? "",
      width: "month",
      steps: null,
      figure: mean === null ? null : figure(mean),
      hiddenBecause: mean === null ? "protects_others" : null,
      asOf,
    }),
  );
  return { name, points };
}

const input = { measure: "mood", itemName: "Department", width: "month", latestDate: "2026-02-28" } as const;

test("everybody first, then who changed by more than chance, the rest by name", () => {
  const chart = toGroupsOverTime({
    ...input,
    whole: line("Everybody", [0.5, 0.5, 0.5]),
    teams: [
      line("Zoo", [0.5, 0.5, 0.52]),
      line("Legal", [null, null, null]),
      line("Sales", [0.5, 0.5, 0.75]),
      line("Support", [0.8, 0.8, 0.4]),
      line("Ads", [0.5, 0.5, 0.49]),
    ],
  });
  expect(chart.panels.map(({ label }) => label)).toEqual([
    "Everybody",
    "Support",
    "Sales",
    "Ads",
    "Zoo",
    "Legal",
  ]);
  expect(chart.panels.map(({ lastChange }) => lastChange)).toEqual([
    "noise",
    "fell",
    "rose",
    "noise",
    "noise",
    null,
  ]);
  expect(chart.answer).toBe("Fell in Support. Rose in Sales. Elsewhere the changes are noise.");
  expect(chart.panels[1]?.sentence).toBe(
    "Okay (2.6 of 5) in Feb 2026: fell by 1.6 of a step since Jan 2026.",
  );
  expect(chart.panels[3]?.sentence).toBe("Okay (3.0 of 5) in Feb 2026. The change since Jan 2026 is noise.");
  expect(chart.panels[5]?.sentence).toBe("Hidden to protect others.");
  expect(chart.note).toContain("a smaller group beside it could be worked out");
});

test("small steps in one direction are told over the whole period", () => {
  const chart = toGroupsOverTime({ ...input, whole: null, teams: [line("Sales", [0.7, 0.6, 0.5])] });
  expect(chart.panels[0]).toMatchObject({ verdict: "fell", lastChange: "noise" });
  expect(chart.panels[0]?.sentence).toBe(
    "Okay (3.0 of 5) in Feb 2026: fell by 0.8 of a step since Dec 2025, bit by bit.",
  );
  expect(chart.answer).toBe("Fell in Sales.");
});

test("a gap stays a gap with its reason, and the change bridges it", () => {
  const chart = toGroupsOverTime({ ...input, whole: null, teams: [line("Sales", [0.8, null, 0.4])] });
  expect(chart.panels[0]?.points[1]).toEqual({
    value: null,
    interval: null,
    remark: "Hidden to protect others",
  });
  expect(chart.panels[0]?.sentence).toContain("fell by 1.6 of a step since Dec 2025");
});

test("a figure is marked when the data of its stretch reach further", () => {
  const chart = toGroupsOverTime({
    ...input,
    whole: null,
    teams: [line("Sales", [0.5, 0.5, 0.5], "2026-02-10")],
  });
  expect(chart.panels[0]?.points.map(({ remark }) => remark?.slice(0, 17))).toEqual([
    undefined,
    undefined,
    "As of 10 Feb 2026",
  ]);
});

test("without a figure there is nothing to say", () => {
  const chart = toGroupsOverTime({ ...input, whole: null, teams: [line("Sales", [null, null, null])] });
  expect(chart.answer).toBe("No stretch of this time has answers of five people.");
});

test("hours are read in hours, and more of them is not called good", () => {
  const chart = toGroupsOverTime({
    ...input,
    measure: "hours",
    whole: null,
    teams: [line("Sales", [7.5, 7.5, 9])],
  });
  expect(chart).toMatchObject({ format: "hours", risingIsGood: false, axis: { minimum: 7, maximum: 10 } });
  expect(chart.panels[0]?.sentence).toBe("9.0 hours a day in Feb 2026: rose by 1.5 h since Jan 2026.");
});
