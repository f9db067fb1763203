import { expect, test } from "vitest";
import { drawNormal } from "#tests/support/draw-normal.ts";
import { createRandom } from "../../detection/random.ts";
import type { GroupFigure } from "../group-figure.ts";
import { judgeChanges } from "./judge-changes.ts";

/** `people` answers, half of them `spread` below and half above the mean. */
function figure(people: number, mean: number, spread: number): GroupFigure {
  return {
    people,
    respondents: people,
    observationCount: people,
    total: people * mean,
    squareTotal: people * (mean ** 2 + spread ** 2),
  };
}

// Variance 0.04·20/19 a side: a standard error of √(2·0.0421/20) = 0.0649 with 38 degrees of freedom, t = 2.024: 0.1313.
const pair = (change: number) => ({ earlier: figure(20, 0.5, 0.2), later: figure(20, 0.5 + change, 0.2) });

test("alone, a change is more than chance from 2.02 standard errors on", () => {
  const verdictOf = (change: number) => judgeChanges([pair(change)])[0]?.verdict;
  expect(verdictOf(0.13)).toBe("noise");
  expect(verdictOf(0.133)).toBe("rose");
  expect(verdictOf(-0.133)).toBe("fell");
});

test("among many the same change is noise, and a large one is not", () => {
  const judged = judgeChanges([pair(0.133), ...Array.from({ length: 99 }, () => pair(0)), pair(0.4)]);
  expect(judged[0]?.verdict).toBe("noise");
  expect(judged.at(-1)?.verdict).toBe("rose");
  expect(judged.filter((change) => change?.verdict !== "noise")).toHaveLength(1);
});

test("what cannot be compared keeps its place and counts as no comparison", () => {
  const nothing = { earlier: figure(0, 0, 0), later: figure(20, 0.5, 0.2) };
  const judged = judgeChanges([null, nothing, pair(0.133)]);
  expect(judged.slice(0, 2)).toEqual([null, null]);
  expect(judged[2]?.verdict).toBe("rose");
});

test("answers without any spread: the same is noise, another cannot be told from chance", () => {
  const flat = (mean: number) => ({ earlier: figure(8, 0.5, 0), later: figure(8, mean, 0) });
  expect(judgeChanges([flat(0.5)])[0]).toEqual({ change: 0, verdict: "noise" });
  expect(judgeChanges([flat(0.25)])[0]).toBeNull();
});

function drawFigure(people: number, random: ReturnType<typeof createRandom>): GroupFigure {
  const values = Array.from({ length: people }, () => 0.5 + 0.2 * drawNormal(random));
  return {
    ...{ people, respondents: people, observationCount: people },
    total: values.reduce((sum, value) => sum + value, 0),
    squareTotal: values.reduce((sum, value) => sum + value ** 2, 0),
  };
}

test.each([6, 60])(
  "of steady groups of %i people over three years at most one line in twenty shows a change",
  (people) => {
    const random = createRandom(people);
    const runs = Array.from({ length: 400 }, () => {
      const line = Array.from({ length: 36 }, () => drawFigure(people, random));
      return judgeChanges(
        line.slice(1).flatMap((later, index) => {
          const earlier = line[index];
          return earlier === undefined ? [] : [{ earlier, later }];
        }),
      );
    });
    const changed = runs.filter((judged) => judged.some((change) => change && change.verdict !== "noise"));
    expect(changed.length / runs.length).toBeLessThanOrEqual(0.07);
    expect(changed.length).toBeGreaterThan(0);
  },
);

test("nobody, or one person, is compared with nothing", () => {
  const alone = { earlier: figure(20, 0.9, 0.2), later: figure(1, 0.1, 0) };
  expect(judgeChanges([alone])).toEqual([null]);
  expect(judgeChanges([])).toEqual([]);
});
