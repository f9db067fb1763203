import { expect, test } from "vitest";
import { drawNormal } from "#tests/support/draw-normal.ts";
import { createRandom } from "../../detection/random.ts";
import { describeMarks, wordChange } from "./change-words.ts";
import { markChanges, type TimedFigure } from "./mark-changes.ts";

const monthOf = (index: number) =>
  `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-01`;
const steps = { width: "month", format: "moodChange", scale: 4 } as const;

/** `people` who answered twice each, around a mean. */
function point(index: number, mean: number, people = 40, spread = 0.2): TimedFigure {
  const values = Array.from({ length: people * 2 }, (_, at) => mean + (at % 2 === 0 ? spread : -spread));
  return { start: monthOf(index), figure: figureOf(values, people) };
}
function figureOf(values: readonly number[], respondents: number) {
  return {
    people: respondents,
    respondents,
    observationCount: values.length,
    total: values.reduce((sum, value) => sum + value, 0),
    squareTotal: values.reduce((sum, value) => sum + value ** 2, 0),
  };
}

test("a fall is marked beside the month before and the year before; the rest is noise", () => {
  const line = Array.from({ length: 14 }, (_, index) => point(index, index < 13 ? 0.6 : 0.3));
  const marks = markChanges(line, "month");
  expect(marks[0]).toEqual({ start: "2024-01-01", sinceBefore: null, sinceLastYear: null });
  expect(marks[13]?.sinceBefore).toMatchObject({ since: "2025-01-01", kind: "fell" });
  expect(marks[13]?.sinceLastYear).toMatchObject({ since: "2024-02-01", kind: "fell" });
  expect(marks[13]?.sinceBefore?.difference).toBeCloseTo(-0.3, 9);
  expect(marks.slice(1, 13).every(({ sinceBefore }) => sinceBefore?.kind === "noise")).toBe(true);
  expect(describeMarks(marks, steps)).toBe(
    "Feb 2025: Fell by 1.20 since Jan 2025; fell by 1.20 since Feb 2024.",
  );
});

test("a hidden stretch is stepped over and never filled", () => {
  const line = [point(0, 0.8), { start: monthOf(1), figure: null }, point(2, 0.3), point(3, 0.3)];
  const marks = markChanges(line, "month");
  expect(marks[1]?.sinceBefore).toBeNull();
  expect(marks[2]?.sinceBefore).toMatchObject({ since: "2024-01-01", kind: "fell" });
  expect(describeMarks(marks, steps)).toBe(
    "Apr 2024: the change is noise. Last real change: Mar 2024, fell by 2.00 since Jan 2024.",
  );
});

test("years side by side are compared once", () => {
  const marks = markChanges([point(0, 0.5), point(12, 0.5)], "month");
  expect(marks[1]?.sinceBefore).not.toBeNull();
  expect(marks[1]?.sinceLastYear).toBeNull();
});

test("weeks have the week 52 weeks before", () => {
  const figure = point(0, 0.5).figure;
  const starts = ["2025-03-03", "2026-02-23", "2026-03-02"];
  const marks = markChanges(
    starts.map((start) => ({ start, figure })),
    "week",
  );
  expect(marks[2]?.sinceLastYear?.since).toBe("2025-03-03");
});

test("nothing, one point, one person, or no spread: nothing is called a change", () => {
  expect(markChanges([], "month")).toEqual([]);
  expect(describeMarks([], steps)).toBe("There is nothing yet to compare with.");
  const flat = markChanges([point(0, 0.5, 5, 0), point(1, 0.75, 5, 0), point(2, 0.75, 5, 0)], "month");
  expect(flat[1]?.sinceBefore).toBeNull();
  expect(flat[2]?.sinceBefore?.kind).toBe("noise");
  const alone = { start: monthOf(1), figure: figureOf([0.1], 1) };
  expect(markChanges([point(0, 0.9), alone], "month")[1]?.sinceBefore).toBeNull();
});

test.each([6, 60])(
  "of steady groups of %i people over three years at most one line in twenty shows a change",
  (people) => {
    const random = createRandom(people);
    const runs = Array.from({ length: 400 }, () => {
      const line = Array.from({ length: 36 }, (_, index) => ({
        start: monthOf(index),
        figure: figureOf(
          Array.from({ length: people }, () => 0.5 + 0.2 * drawNormal(random)),
          people,
        ),
      }));
      return markChanges(line, "month");
    });
    const changed = runs.filter((marks) =>
      marks.some((mark) =>
        [mark.sinceBefore, mark.sinceLastYear].some((change) => change && change.kind !== "noise"),
      ),
    );
    expect(changed.length / runs.length).toBeLessThanOrEqual(0.07);
    expect(changed.length).toBeGreaterThan(0);
  },
);

test("a change is worded by its kind", () => {
  const change = { since: "2024-01-01", difference: 0.1, low: 0, high: 0.2, pValue: 0.2 };
  expect(wordChange({ ...change, kind: "noise" }, steps)).toBe(
    "Since Jan 2024: noise, no more than chance explains",
  );
  expect(wordChange({ ...change, kind: "rose" }, steps)).toBe("Rose by 0.40 since Jan 2024");
});
