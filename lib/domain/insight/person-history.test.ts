import { expect, test } from "vitest";
import {
  chooseMeasureWindow,
  toActivityMeasures,
  toMeasureHistory,
  toMoodObservations,
  toOwnAnswerOfDay,
} from "./person-history.ts";

const day = (date: string, workHours: number) => ({
  date,
  workHours,
  teamsMessagesSent: 20,
  emailsSent: 5,
  meetingsAttended: 3,
});
const typical = { low: 7.4, middle: 7.8, high: 8.2 };
const none = { hours: null, messages: null, meetings: null };

test("messages are chat and mail together", () => {
  const measures = toActivityMeasures([day("2024-01-01", 8)], none);
  expect(measures.map(({ observations }) => observations[0]?.value)).toEqual([8, 25, 3]);
});

test("mood stands on one axis whatever its scale, and a score beside its scale takes the end", () => {
  const answer = (score: number, scaleMaximum: number) => ({
    responseDate: "2024-01-01",
    score,
    scaleMaximum,
  });
  const values = toMoodObservations([answer(3, 5), answer(6, 6), answer(0, 5), answer(9, 5)]);
  expect(values.map(({ value }) => value)).toEqual([3, 5, 1, 5]);
});

test.each([
  [9.5, typical, "9.5 hours a day on average, more than most here: typical here is 7.4 to 8.2."],
  [7.8, typical, "7.8 hours a day on average, like most here: typical here is 7.4 to 8.2."],
  [5, typical, "5 hours a day on average, less than most here: typical here is 7.4 to 8.2."],
  [5, null, "5 hours a day on average; too few people to say what is typical here."],
])("%d hours are told beside what is typical", (hours, range, sentence) => {
  const [measure] = toActivityMeasures([day("2024-01-03", hours)], { ...none, hours: range });
  const window = { from: "2024-01-01", to: "2024-01-31", width: "month" } as const;
  if (measure === undefined) throw new Error("no measure");
  expect(toMeasureHistory(measure, window)).toMatchObject({ recordCount: 1, sentence });
});

test("the mean of the latest weeks says since when it counts", () => {
  const [measure] = toActivityMeasures([day("2024-01-03", 9)], none);
  const window = { from: "2024-01-01", to: "2024-01-31", width: "week" } as const;
  if (measure === undefined) throw new Error("no measure");
  const sentence = "9 hours a day on average since 1 Jan 2024; too few people to say what is typical here.";
  expect(toMeasureHistory(measure, window)).toMatchObject({ sentence });
});

test("too few records for a line are kept one by one", () => {
  const window = { from: "2024-01-01", to: "2024-01-31", width: "month" } as const;
  const fewOf = (count: number) => {
    const days = Array.from({ length: count }, (_, index) => day(`2024-01-0${index + 1}`, 8));
    const [measure] = toActivityMeasures(days, none);
    return measure === undefined ? [] : toMeasureHistory(measure, window).few;
  };
  expect(fewOf(3).map(({ date }) => date)).toEqual(["2024-01-01", "2024-01-02", "2024-01-03"]);
  expect(fewOf(4)).toEqual([]);
});

test("without data there is no window", () => {
  expect(chooseMeasureWindow(toActivityMeasures([], none), "2024-01-31")).toBeNull();
  expect(chooseMeasureWindow(toActivityMeasures([day("2024-01-03", 8)], none), null)).toBeNull();
});

test("today's answer is the person's own, not an imported one and not another day's", () => {
  const answer = (responseDate: string, source: "check_in" | "import") => ({
    responseDate,
    score: 4,
    scaleMaximum: 5,
    source,
  });
  expect(toOwnAnswerOfDay([answer("2026-03-02", "check_in")], "2026-03-02")).toBe(4);
  expect(toOwnAnswerOfDay([answer("2026-03-02", "import")], "2026-03-02")).toBeNull();
  expect(toOwnAnswerOfDay([answer("2026-03-01", "check_in")], "2026-03-02")).toBeNull();
});
