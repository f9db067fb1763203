import { expect, test } from "vitest";
import { type ContestCounts, computeAcceptedShare } from "./contest-counts.ts";
import { describeAge, describeContests, describeRecentAnswers, describeWaiting } from "./contest-words.ts";

const none: ContestCounts = {
  opened: 0,
  open: 0,
  answered: 0,
  accepted: 0,
  explained: 0,
  rejected: 0,
  withdrawn: 0,
  medianDaysToAnswer: null,
  answeredPeople: 0,
};

test.each([
  ["2026-03-02", "today", "waiting since today"],
  ["2026-03-03", "today", "waiting since today"],
  ["2026-03-01", "yesterday", "waiting since yesterday"],
  ["2026-02-28", "2 days ago", "waiting for 2 days"],
  ["2026-02-17", "13 days ago", "waiting for 13 days"],
  ["2026-02-16", "2 weeks ago", "waiting for 2 weeks"],
  ["2025-12-02", "3 months ago", "waiting for 3 months"],
])("on 2 March, %s is %s", (day, age, waiting) => {
  expect(describeAge(day, "2026-03-02")).toBe(age);
  expect(describeWaiting(day, "2026-03-02")).toBe(waiting);
});

test("without a contest it is said that there was none", () => {
  expect(describeContests(none)).toBe("Nobody has contested anything yet.");
});

test("what waits, how long answers take and how often HR agreed are told in words", () => {
  const counts = { ...none, opened: 9, open: 2, answered: 6, accepted: 3, medianDaysToAnswer: 2.4 };
  expect(describeContests({ ...counts, answeredPeople: 5 })).toBe(
    "2 contested points wait for an answer. Half of the answers came after 2.5 days or sooner. In 50 of 100, HR agreed with the person.",
  );
  expect(describeContests({ ...counts, answeredPeople: 4 })).not.toContain("agreed");
});

test("a share is told from five answers of five people on", () => {
  const counts = { ...none, answered: 5, accepted: 2, answeredPeople: 5 };
  expect(computeAcceptedShare(counts)).toBe(0.4);
  expect(computeAcceptedShare({ ...counts, answered: 9, answeredPeople: 4 })).toBeNull();
  expect(computeAcceptedShare(counts, { people: 10, respondents: 10 })).toBeNull();
});

test("an answer is told on the start page for seven days", () => {
  const today = "2026-03-10";
  expect(describeRecentAnswers([], today)).toBeNull();
  expect(describeRecentAnswers(["2026-03-03"], today)).toBeNull();
  expect(describeRecentAnswers(["2026-03-04", "2026-03-03"], today)).toBe(
    "HR has answered something you contested.",
  );
  expect(describeRecentAnswers(["2026-03-10", "2026-03-04"], today)).toBe(
    "HR has answered 2 points you contested.",
  );
});
