import { expect, test } from "vitest";
import { describeDuration, describeSchedule, toJobName } from "./job-words.ts";

test("a job's name is its id in words", () => {
  expect(toJobName("commit-import")).toBe("Commit import");
});

test.each([
  ["* * * * *", "every minute"],
  ["*/5 * * * *", "every 5 minutes"],
  ["7 * * * *", "every hour at :07"],
  ["30 3 * * *", "every day at 03:30"],
  ["0 10 * * 1-5", "Monday to Friday at 10:00"],
  ["0 10 * * 7", "Sundays at 10:00"],
  ["0 10 * * 1,3", "0 10 * * 1,3"],
  ["0 6 29 2 *", "0 6 29 2 *"],
  ["0 8-10 * * *", "0 8-10 * * *"],
  ["", ""],
])("%j is said as %j", (cron, words) => {
  expect(describeSchedule(cron)).toBe(words);
});

test.each([
  [-5, "0.0 s"],
  [420, "0.4 s"],
  [9_949, "9.9 s"],
  [9_950, "10 s"],
  [119_400, "119 s"],
  [180_000, "3 min"],
])("%d ms is said as %s", (milliseconds, words) => {
  expect(describeDuration(milliseconds)).toBe(words);
});
