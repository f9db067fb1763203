import { expect, test } from "vitest";
import { describeFocus } from "./focus-words.ts";

const latestRun = { startedAt: new Date("2026-03-01T08:00:00Z"), peopleCount: 497 };

test("before the first run nobody is said to be well", () => {
  const words = describeFocus({ open: 0, dismissed: 0, latestRun: null });
  expect(words.emptyTitle).toBe("Nobody has been looked at yet");
});

test("a run that found nobody says so, with its day", () => {
  const words = describeFocus({ open: 0, dismissed: 0, latestRun });
  expect(words.needsFiles).toBe(false);
  expect(words.emptyTitle).toBe("Nothing unusual");
  expect(words.eyebrow).toBe("Run of 1 Mar 2026 over 497 people");
});

test.each([
  [3, 0, "3 people"],
  [3, 2, "One person"],
  [2, 2, "Nobody"],
])("of %i open findings with %i dismissed it speaks of %s", (open, dismissed, start) => {
  expect(describeFocus({ open, dismissed, latestRun }).lead).toMatch(new RegExp(`^${start}`));
});

test.each([
  [23, 0, "23 people may be struggling. Read why, then decide what to do."],
  [23, 1, "22 people may be struggling. Read why, then decide what to do. 1 more was dismissed."],
  [2, 2, "Nobody needs your attention right now. 2 more were dismissed."],
])("%i findings of which %i are dismissed: what is left out is said", (open, dismissed, lead) => {
  expect(describeFocus({ open, dismissed, latestRun }).lead).toBe(lead);
});

test("a run over nobody is no good news", () => {
  const words = describeFocus({ open: 0, dismissed: 0, latestRun: { ...latestRun, peopleCount: 0 } });
  expect(words).toMatchObject({ needsFiles: true, emptyTitle: "Nobody has been looked at yet" });
});
