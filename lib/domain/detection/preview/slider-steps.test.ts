import { expect, test } from "vitest";
import { keepTyped, parseTypedSensitivity, stepByKey, toHundredths } from "./slider-steps.ts";

test.each([
  ["ArrowRight", 0.5, 0.51],
  ["ArrowUp", 0.29, 0.3],
  ["ArrowLeft", 0.5, 0.49],
  ["ArrowDown", 0, 0],
  ["PageUp", 0.55, 0.65],
  ["PageUp", 0.95, 1],
  ["PageDown", 0.05, 0],
  ["Home", 0.7, 0],
  ["End", 0.7, 1],
  ["ArrowRight", 0.123, 0.13],
])("%s moves the slider from %d to %d", (key, from, to) => {
  expect(stepByKey(key, from)).toBe(to);
});

test("another key moves nothing", () => {
  expect(stepByKey("Tab", 0.5)).toBeNull();
});

test("hundred steps to the right are the whole way, without drift", () => {
  let sensitivity = 0;
  for (let step = 1; step <= 100; step++) {
    sensitivity = stepByKey("ArrowRight", sensitivity) ?? Number.NaN;
    expect(sensitivity).toBe(step / 100);
  }
  expect(toHundredths(Number.MAX_VALUE)).toBe(1);
});

test.each([
  ["1.7", "1.7"],
  ["abc", "abc"],
  ["", ""],
  ["0,5", null],
  ["1", null],
  [null, null],
])("of %j typed %j stays when the field is left", (text, kept) => {
  expect(keepTyped(text)).toBe(kept);
});

test.each([
  ["0.55", 0.55],
  [" 0,5 ", 0.5],
  [".25", 0.25],
  ["1", 1],
  ["0.", 0],
  ["0.333333", 0.33],
  ["1.01", null],
  ["2", null],
  ["-0.1", null],
  ["", null],
  ["half", null],
  ["1e-1", null],
])("“%s” typed is %s", (text, sensitivity) => {
  expect(parseTypedSensitivity(text)).toBe(sensitivity);
});
