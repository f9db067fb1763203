import fc from "fast-check";
import { expect, test } from "vitest";
import { toDayNumber, toIsoDate } from "./day-number.ts";
import { decayRatesSetting } from "./decay-rates.ts";
import { computeDecayedSum, decayTo } from "./decayed-sum.ts";
import { computeAggregates } from "./employee-aggregates.ts";
import type { EmployeeRecords, ReviewRecord } from "./employee-records.ts";
import { latestClockOf } from "./feature-clock.ts";
import { findLatestReview } from "./latest-review.ts";
import { computeMasterRow } from "./master-row.ts";

const nothing: EmployeeRecords = {
  activity: null,
  activityWeeks: [],
  leave: [],
  onboarding: [],
  reviews: [],
  rewards: [],
  mood: [],
};
const rates = decayRatesSetting.defaultValue;
const day = toDayNumber("2024-03-01");
const clock = {
  activity: 0,
  leave: 0,
  joining: 0,
  rewards: 0,
  mood: day,
  reached: { activity: 0, mood: day },
};

test("moving the clock on is one multiplier: it equals summing up anew", () => {
  const amount = fc.record({
    day: fc.integer({ min: 0, max: 9000 }),
    amount: fc.double({ min: -10, max: 10, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 9000, max: 9400 }),
      (all, now) => {
        const decayed = computeDecayedSum(all, 0.01);
        const anew = all.reduce((sum, item) => sum + item.amount * Math.exp(-0.01 * (now - item.day)), 0);
        expect(decayed === null ? Number.NaN : decayTo(decayed, now, 0.01)).toBeCloseTo(anew, 9);
      },
    ),
  );
});

test("even the fastest decay over a century neither overflows nor vanishes for the latest", () => {
  const decayed = computeDecayedSum(
    [
      { day: 0, amount: 5 },
      { day: 36_500, amount: 7 },
    ],
    1,
  );
  expect(decayed).toEqual({ sum: 7, anchorDay: 36_500 });
});

const review = (
  reviewPeriod: ReviewRecord["reviewPeriod"],
  reviewYear: number,
  rating: number,
): ReviewRecord => ({
  ...{ reviewPeriod, reviewYear, rating },
  managerFeedback: "Meets Expectations",
  promotionConsideration: false,
});

test.each([
  ["a later year", [review("Annual", 2022, 1), review("H1", 2023, 2)], 2],
  [
    "the whole year before its halves",
    [review("H2", 2023, 1), review("Annual", 2023, 2), review("H1", 2023, 3)],
    2,
  ],
  ["the second half before the first", [review("H1", 2023, 1), review("H2", 2023, 2)], 2],
  ["the first in the file of equals", [review("H2", 2023, 1), review("H2", 2023, 2)], 1],
])("of several reviews counts %s", (_rule, reviews, rating) => {
  expect(findLatestReview(reviews)?.rating).toBe(rating);
});

test("the first joining date counts, and the last answers", () => {
  const onboarding = [
    { joiningDate: "2024-02-01", feedback: "Poor", mentorAssigned: true, initialTrainingCompleted: false },
    { joiningDate: "2023-01-01", feedback: "Good", mentorAssigned: false, initialTrainingCompleted: true },
  ] as const;
  expect(computeAggregates({ ...nothing, onboarding }, rates)?.onboarding).toEqual({
    joiningDay: toDayNumber("2024-02-01"),
    feedback: "Good",
    mentorAssigned: false,
    initialTrainingCompleted: true,
  });
});

test("the mean mood weighs recent answers more, does not grow with their number, and knows both scales", () => {
  const answer = (responseDate: string, score: number, scaleMaximum: number) => ({
    ...{ responseDate, score, scaleMaximum },
    emotionZone: null,
  });
  const meanOf = (mood: EmployeeRecords["mood"]) =>
    computeAggregates({ ...nothing, mood }, rates)?.mood?.meanMood;
  expect(meanOf([answer("2024-01-01", 5, 5), answer("2024-01-02", 6, 6)])).toBeCloseTo(1, 12);
  expect(meanOf([answer("2024-01-01", 1, 5), answer("2024-01-02", 1, 6)])).toBe(0);
  expect(meanOf([answer("2023-01-01", 5, 5), answer("2024-01-02", 1, 5)])).toBeLessThan(0.2);
});

test("a zone that was not given is missing, not neutral", () => {
  const mood = [{ responseDate: "2024-03-01", score: 3, scaleMaximum: 5, emotionZone: null }];
  const aggregates = computeAggregates({ ...nothing, mood }, rates);
  const row = aggregates && computeMasterRow("A", aggregates, clock, rates);
  expect(row?.values.Decayed_Emotion_Zone).toBeNull();
  expect(row?.values.Decayed_Vibe).toBe(3);
  expect(row?.sources).toEqual(["mood"]);
});

test("somebody without any record has no aggregates", () => {
  expect(computeAggregates(nothing, rates)).toBeNull();
});

test("dates become days and back; what is no date is refused", () => {
  expect(toIsoDate(toDayNumber("2024-02-29"))).toBe("2024-02-29");
  for (const text of ["2024-02-30", "29.02.2024", ""]) expect(() => toDayNumber(text)).toThrow(RangeError);
});

test("a single row that is dated ahead makes nobody's records look old", () => {
  const answers = (lastDay: string, count: number): EmployeeRecords => ({
    ...nothing,
    mood: Array.from({ length: count }, (_, index) => ({
      responseDate: toIsoDate(toDayNumber(lastDay) - 7 * index),
      score: 4,
      scaleMaximum: 5,
      emotionZone: null,
    })),
  });
  const aggregatesOf = (records: EmployeeRecords) => computeAggregates(records, rates) ?? expect.fail();
  const usual = Array.from({ length: 19 }, () => aggregatesOf(answers("2024-03-01", 5)));
  const ahead = latestClockOf([...usual, aggregatesOf(answers("2027-06-01", 5))]);
  expect(ahead.mood).toBe(toDayNumber("2027-06-01"));
  expect(ahead.reached.mood).toBe(toDayNumber("2024-03-01"));
  const [first = expect.fail()] = usual;
  expect(computeMasterRow("E1", first, ahead, rates).recent.mood).toBe(0.75);
});
