import { expect, test } from "vitest";
import { describeAlertEvent, describeAlerts, wordMinutes } from "./alert-words.ts";

test.each([
  [{ open: 0, acknowledged: 0, calm: 0 }, "Nobody waits for you right now."],
  [{ open: 1, acknowledged: 0, calm: 0 }, "Somebody needs a person now."],
  [{ open: 3, acknowledged: 1, calm: 0 }, "3 people need somebody now. One is looked after."],
  [{ open: 0, acknowledged: 2, calm: 0 }, "Nobody waits. 2 are looked after."],
  [
    { open: 0, acknowledged: 0, calm: 1 },
    "Nobody waits for you right now. One matter can be looked after in working hours.",
  ],
  [
    { open: 1, acknowledged: 0, calm: 2 },
    "Somebody needs a person now. 2 matters can be looked after in working hours.",
  ],
])("%o is said as %s", (counts, sentence) => expect(describeAlerts(counts)).toBe(sentence));

test.each([
  [0, "less than a minute"],
  [59_999, "less than a minute"],
  [60_000, "1 min"],
  [60 * 60_000, "1 h"],
  [75 * 60_000, "1 h 15 min"],
  [49 * 3_600_000, "2 days"],
  [-5, "less than a minute"],
])("%i ms are %s", (durationMs, words) => expect(wordMinutes(durationMs)).toBe(words));

test("what a person did names them, what Elara did names nobody", () => {
  expect(describeAlertEvent({ kind: "acknowledged", who: "Hannah" })).toBe("Hannah took over");
  expect(describeAlertEvent({ kind: "closed", who: null })).toBe("Somebody who has left resolved it");
  expect(describeAlertEvent({ kind: "called", who: null })).toBe("Elara called the next people");
});
