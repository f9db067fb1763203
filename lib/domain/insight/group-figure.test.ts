import { expect, test } from "vitest";
import {
  addFigures,
  classifyMovement,
  computeInterval,
  computeMean,
  computeStandardError,
  emptyFigure,
  type GroupFigure,
} from "./group-figure.ts";

function figureOf(values: readonly number[], respondents = values.length): GroupFigure {
  return {
    people: respondents,
    respondents,
    observationCount: values.length,
    total: values.reduce((sum, value) => sum + value, 0),
    squareTotal: values.reduce((sum, value) => sum + value ** 2, 0),
  };
}

test("mean and standard error by hand: 2, 4, 6 of three people", () => {
  const figure = figureOf([2, 4, 6]);
  expect(computeMean(figure)).toBe(4);
  expect(computeStandardError(figure)).toBeCloseTo(2 / Math.sqrt(3), 12);
  expect(computeInterval(figure)?.low).toBeCloseTo(4 - (1.96 * 2) / Math.sqrt(3), 12);
});

test("the same answers from fewer people are less certain", () => {
  const answers = [1, 5, 1, 5, 1, 5];
  const ofSix = computeStandardError(figureOf(answers, 6)) ?? 0;
  expect(computeStandardError(figureOf(answers, 2))).toBeCloseTo(ofSix * Math.sqrt(3), 12);
});

test("without observations there is no figure, with one there is no interval", () => {
  expect(computeMean(emptyFigure)).toBeNull();
  expect(computeInterval(figureOf([3]))).toBeNull();
});

test("groups added give what their observations together give", () => {
  expect(addFigures([figureOf([2, 4]), figureOf([6]), emptyFigure])).toEqual(figureOf([2, 4, 6]));
});

test("a movement is one only beyond chance", () => {
  const low = figureOf([1, 2, 1, 2, 1, 2, 1, 2]);
  const high = figureOf([4, 5, 4, 5, 4, 5, 4, 5]);
  const between = figureOf([1, 2, 2, 2, 1, 2, 1, 2]);
  expect(classifyMovement(low, high)).toBe("rose");
  expect(classifyMovement(high, low)).toBe("fell");
  expect(classifyMovement(low, between)).toBe("steady");
  expect(classifyMovement(low, emptyFigure)).toBeNull();
});
