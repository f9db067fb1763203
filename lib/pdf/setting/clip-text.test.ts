import { expect, test } from "vitest";
import { clipText } from "./clip-text.ts";

const upTo = (length: number) => (text: string) => text.length <= length;

test.each([
  ["what fits stays as it is", "Report about Ada, 23 Nov 2026", 40, "Report about Ada, 23 Nov 2026"],
  [
    "a long name is cut, and the day behind it stays",
    `Report about ${"x".repeat(80)}, 23 Nov 2026`,
    30,
    "Report about xxx…, 23 Nov 2026",
  ],
  [
    "so it is between dots",
    `Confidential · ${"x".repeat(80)} · 23 Nov 2026`,
    31,
    "Confidential · x… · 23 Nov 2026",
  ],
  ["without a short ending the end is cut", "x".repeat(40), 10, `${"x".repeat(9)}…`],
  ["where the ending alone has no room, it is cut too", "Ada, 23 Nov 2026", 6, "Ada,…"],
  [
    "a name that is laid out by itself stays that",
    `Of \u2068${"א".repeat(40)}\u2069, 23 Nov 2026`,
    24,
    `Of \u2068${"א".repeat(5)}…\u2069, 23 Nov 2026`,
  ],
  ["a letter and its signs are one", "e\u0301".repeat(9), 5, "e\u0301e\u0301…"],
])("%s", (_, text, length, expected) => {
  expect(clipText(text, upTo(length))).toBe(expected);
});
